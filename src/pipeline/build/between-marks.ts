// SPDX-License-Identifier: AGPL-3.0-or-later

/** A document with `text` between `<!-- name:begin -->` and `<!-- name:end -->`; without the two marks it is left alone. */
export const betweenMarks = (document: string, name: string, text: string): string => {
  const [begin, end] = [`<!-- ${name}:begin -->`, `<!-- ${name}:end -->`];
  const [from, to] = [document.indexOf(begin), document.indexOf(end)];
  if (from < 0 || to < from) return document;
  return `${document.slice(0, from + begin.length)}\n${text}\n${document.slice(to)}`;
};
