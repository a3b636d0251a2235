// SPDX-License-Identifier: AGPL-3.0-or-later

/** A sentence with its blanks filled; a blank nobody fills is a mistake of ours. */
export const fill = (sentence: string, params: Record<string, string>): string =>
  sentence.replace(/\{\{(\w+)\}\}/g, (_, name: string) => {
    const value = params[name];
    if (value === undefined) throw new Error(`"${sentence}" wants ${name}.`);
    return value;
  });
