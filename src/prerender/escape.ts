// SPDX-License-Identifier: AGPL-3.0-or-later

const SIGNS: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text for an attribute or an element of a page. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, sign => SIGNS[sign] as string);

/** JSON that cannot end the script element it stands in. */
export const scriptJson = (value: unknown): string =>
  JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, sign => {
    const code = (sign.codePointAt(0) as number).toString(16).padStart(4, '0');
    return `\\u${code}`;
  });
