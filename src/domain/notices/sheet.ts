// SPDX-License-Identifier: AGPL-3.0-or-later
import { isNotice, type Notice, type NoticeTitle } from './rules.ts';

export const MOST_LANGUAGES = 4;
/** More, and nobody reads the sheet to its end. */
export const MOST_LINES = 10;
const ITALIAN = 'it';

/** A notice that is being put together, in memory alone. Italian is always its first language. */
export type NoticeSheet = {
  title: NoticeTitle;
  langs: readonly string[];
  lines: readonly Notice[];
};

export type NoticeAction =
  | { do: 'title'; title: NoticeTitle }
  | { do: 'language'; lang: string; on: boolean }
  | { do: 'add'; line: Notice }
  | { do: 'remove'; at: number }
  | { do: 'move'; at: number; by: -1 | 1 }
  | { do: 'clear' };

/** A sheet with nothing on it. */
export const emptyNotice = (langs: readonly string[]): NoticeSheet => ({
  title: 'desk',
  langs: [ITALIAN, ...langs.filter(lang => lang !== ITALIAN)].slice(0, MOST_LANGUAGES),
  lines: [],
});

const same = (one: Notice, other: Notice): boolean => JSON.stringify(one) === JSON.stringify(other);

const withLine = (sheet: NoticeSheet, line: Notice): NoticeSheet => {
  const { lines } = sheet;
  const refused = lines.length >= MOST_LINES || !isNotice(line) || lines.some(one => same(one, line));
  return refused ? sheet : { ...sheet, lines: [...lines, line] };
};

const withLanguage = (sheet: NoticeSheet, lang: string, on: boolean): NoticeSheet => {
  if (lang === ITALIAN) return sheet;
  const others = sheet.langs.filter(one => one !== lang);
  const langs = on && others.length < MOST_LANGUAGES ? [...others, lang] : others;
  return { ...sheet, langs };
};

const moved = (lines: readonly Notice[], at: number, by: -1 | 1): readonly Notice[] => {
  const [one, other] = [lines[at], lines[at + by]];
  if (one === undefined || other === undefined) return lines;
  return lines.map((line, place) => (place === at ? other : place === at + by ? one : line));
};

/** The sheet after something was done. */
export const onNotice = (sheet: NoticeSheet, action: NoticeAction): NoticeSheet => {
  switch (action.do) {
    case 'title':
      return { ...sheet, title: action.title };
    case 'language':
      return withLanguage(sheet, action.lang, action.on);
    case 'add':
      return withLine(sheet, action.line);
    case 'remove':
      return { ...sheet, lines: sheet.lines.filter((_, at) => at !== action.at) };
    case 'move':
      return { ...sheet, lines: moved(sheet.lines, action.at, action.by) };
    case 'clear':
      return { ...sheet, lines: [] };
  }
};
