// SPDX-License-Identifier: AGPL-3.0-or-later
import words from '../../../locales/it/data-changelog.json' with { type: 'json' };

const headingOf = (entry: string): string => entry.slice(0, entry.indexOf('\n'));
const bodyOf = (entry: string): string => entry.slice(entry.indexOf('\n')).trim();
/** `<!-- rispetto a … -->`: which publication the entry was compared with. */
const baseOf = (entry: string): string | undefined => /<!-- .*? -->/.exec(headingOf(entry))?.[0];

/**
 * The changelog with an entry on top. An entry compared with the same publication is the same story told
 * again, so it is replaced; if it says the same, nothing changes, not even its day. All others stay.
 */
export const insertEntry = (changelog: string, entry: string): string => {
  if (entry === '') return changelog;
  const [preface = '', ...entries] = changelog.replaceAll('\r\n', '\n').split(/^(?=## )/m);
  const twin = entries.findIndex(old => baseOf(old) !== undefined && baseOf(old) === baseOf(entry));
  const told = entries[twin];
  if (told !== undefined && bodyOf(told) === bodyOf(entry)) return changelog;
  const kept = entries.filter((_, index) => index !== twin).map(old => `${old.trim()}\n`);
  const top = preface.trim() === '' ? words.preface : `${preface.trim()}\n`;
  return [top, `${entry.trim()}\n`, ...kept].join('\n');
};
