// SPDX-License-Identifier: AGPL-3.0-or-later

const count = (text: string, what: RegExp): number => text.match(what)?.length ?? 0;

/** How easy an Italian text is to read, from 0 to 100: 80 is easy for whoever went to primary school. */
export const gulpease = (text: string): number => {
  const sentences = Math.max(1, count(text, /[.!?](\s|$)/g));
  const words = Math.max(1, count(text, /[\p{L}\p{N}]+/gu));
  const letters = count(text, /[\p{L}\p{N}]/gu);
  return Math.min(100, 89 + (300 * sentences - 10 * letters) / words);
};
