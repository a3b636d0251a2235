// SPDX-License-Identifier: AGPL-3.0-or-later
import { fold } from '../../domain/fold.ts';
import { DESK_LANGUAGES, isDeskLanguage } from '../../domain/vocabulary-languages.ts';

/** Other names mediators use; the usual ones come from the runtime's own Italian names of languages. */
const OTHER_NAMES: Record<string, string> = {
  bangla: 'bn',
  bengali: 'bn',
  bengala: 'bn',
  romeno: 'ro',
  moldavo: 'ro',
  mandarino: 'zh',
  'cinese mandarino': 'zh',
  castigliano: 'es',
  farsi: 'fa',
  tigrigna: 'ti',
  tigrinya: 'ti',
  panjabi: 'pa',
  pashtu: 'ps',
  pastho: 'ps',
  pulaar: 'ff',
  pular: 'ff',
  peul: 'ff',
  fula: 'ff',
  fulani: 'ff',
  mandinka: 'mnk',
  mandingo: 'mnk',
  mandinga: 'mnk',
  dioula: 'dyu',
  edo: 'bin',
  twi: 'tw',
  berbero: 'ber',
  swaili: 'sw',
  singalese: 'si',
  cingalese: 'si',
  tagalog: 'tl',
  nepali: 'ne',
  georgiana: 'ka',
  brasiliano: 'pt',
  lis: 'ise',
  'lingua dei segni': 'ise',
  'lingua dei segni italiana': 'ise',
};

/** Codes that are also Italian words. */
const ALSO_WORDS = new Set(['si', 'no', 'se', 'ma', 'my', 'am', 'so', 'in']);

const byName = (): Map<string, string> => {
  const names = new Intl.DisplayNames(['it'], { type: 'language', fallback: 'none' });
  const known = new Map<string, string>();
  for (const code of DESK_LANGUAGES) {
    const name = fold(names.of(code) ?? '');
    if (name !== '' && code !== 'mul' && !known.has(name)) known.set(name, code);
  }
  for (const [name, code] of Object.entries(OTHER_NAMES)) known.set(name, code);
  return known;
};

let names: Map<string, string> | undefined;

const codeOf = (written: string): string | undefined => {
  names ??= byName();
  const name = fold(written);
  const found = names.get(name) ?? names.get(name.replace(/^lingua /, ''));
  if (found !== undefined) return found;
  return isDeskLanguage(name) && !ALSO_WORDS.has(name) ? name : undefined;
};

/** The codes of languages named in Italian («arabo, francese e inglese»), and the words nobody understands. */
export const italianLanguages = (written: string): { codes: string[]; unknown: string[] } => {
  const parts = written.split(/[,;/|+\n&]|\se(?:d)?\s|\s-\s/i).map(part => part.trim());
  const codes = new Set<string>();
  const unknown: string[] = [];
  for (const part of parts.filter(item => item !== '')) {
    const whole = codeOf(part);
    const found = whole === undefined ? part.split(/\s+/).map(codeOf) : [whole];
    if (found.some(code => code === undefined)) unknown.push(part);
    else for (const code of found) codes.add(code as string);
  }
  return { codes: [...codes], unknown };
};
