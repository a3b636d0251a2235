// SPDX-License-Identifier: AGPL-3.0-or-later

/** What goes into the gaps of a sentence; a list is told whole, item by item. */
export type Params = Readonly<Record<string, string | number | readonly string[]>>;

// biome-ignore lint/suspicious/noControlCharactersInRegex: making them visible is the point
const INVISIBLE = /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;
const LONGEST_SHOWN = 160;

/** What stands in a cell, safe to print on one line: whoever wrote it may have wanted to move our cursor. */
export const shown = (value: string): string => {
  const short = value.length > LONGEST_SHOWN ? `${value.slice(0, LONGEST_SHOWN - 1)}…` : value;
  return short.replace(
    INVISIBLE,
    sign => `[U+${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}]`,
  );
};

/** A sentence with its gaps filled by words that are already safe where they go. */
export const put = (template: string, params: Readonly<Record<string, string | number>>): string =>
  template.replace(/\{(\w+)\}/g, (_, key: string) => String(params[key] ?? ''));

const told = (key: string, value: Params[string]): string => {
  // Hints are our own words; the rest came from a cell.
  if (key === 'hint') return String(value);
  return typeof value === 'object' ? value.map(shown).join(', ') : shown(String(value));
};

/** A sentence with its gaps filled by what somebody wrote in a cell. */
export const fill = (template: string, params: Params): string =>
  put(
    template,
    Object.fromEntries(Object.entries(params).map(([key, value]) => [key, told(key, value)] as const)),
  );
