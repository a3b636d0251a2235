// SPDX-License-Identifier: AGPL-3.0-or-later

/** A cell a spreadsheet would run instead of showing it, or one that looks guarded already. */
const RISKY = /^['\s]*[=+\-@\uff0b\uff0d\uff1d\uff20]/;

/** A text as it goes into a CSV, where Excel would take it for a formula. */
export const guarded = (text: string): string => (RISKY.test(text) ? `'${text}` : text);

/** The text a guarded cell was made from. */
export const unguarded = (cell: string): string =>
  cell.startsWith("'") && RISKY.test(cell) ? cell.slice(1) : cell;
