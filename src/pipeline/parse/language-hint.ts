// SPDX-License-Identifier: AGPL-3.0-or-later
import words from '../../../locales/it/pipeline.json' with { type: 'json' };
import { fold } from '../../domain/fold.ts';
import { nearestWord } from '../../domain/nearest-word.ts';
import { DESK_LANGUAGES } from '../../domain/vocabulary-languages.ts';
import { fill } from '../fill.ts';

/** Languages by their Italian name: an officer writes «arabo», not «ar». */
const byName = new Map<string, string>();
const names = new Intl.DisplayNames(['it'], { type: 'language', fallback: 'none' });
for (const code of DESK_LANGUAGES) {
  const name = code === 'mul' || code === 'ise' ? words.languages[code] : names.of(code);
  if (name !== undefined) byName.set(fold(name), code);
}

/** The code of the language a person named in words. Two letters off by one would be any language: no guess then. */
export const languageHint = (typed: string): string => {
  const separate = /[,;/]/.test(typed) ? words.hints.spaceBetween : '';
  const name = typed.length > 3 ? nearestWord(fold(typed), byName.keys()) : undefined;
  if (separate !== '' || name === undefined) return separate;
  return fill(words.hints.language, { name, code: byName.get(name) ?? '' });
};
