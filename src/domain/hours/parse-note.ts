// SPDX-License-Identifier: AGPL-3.0-or-later
import { isDeskLanguage } from '../vocabulary-languages.ts';
import { OFFERS } from '../vocabulary-offers.ts';
import { Refusal } from './refusal.ts';
import type { Token } from './tokens.ts';

/** What a quoted note says of its spans: the stop, the languages, what is done. */
export type Labels = { p?: number; l?: string[]; o?: string[] };

const offers = new Set<string>(OFFERS);
const mark = (word: string): string => word.slice(0, 1);

/** Reads `"@stop +language #offer"`; any other word is refused, since free text could not be translated. */
export const parseNote = (token: Token, stopIndex: Readonly<Record<string, number>>): Labels => {
  const labels: Labels = {};
  const words = [...token.text.slice(1, -1).matchAll(/[^ ]+/g)];
  if (words.length === 0) throw new Refusal('unknown_note', token.at, token.text);
  for (const match of words) {
    const word = match[0];
    const at = token.at + 1 + match.index;
    const name = word.slice(1);
    if (mark(word) === '@') {
      if (!Object.hasOwn(stopIndex, name) || labels.p !== undefined)
        throw new Refusal('unknown_stop', at, word);
      labels.p = stopIndex[name] as number;
    } else if (mark(word) === '+') {
      if (!isDeskLanguage(name)) throw new Refusal('unknown_language', at, word);
      labels.l = [...new Set([...(labels.l ?? []), name])];
    } else if (mark(word) === '#') {
      if (!offers.has(name)) throw new Refusal('unknown_offer', at, word);
      labels.o = [...new Set([...(labels.o ?? []), name])];
    } else throw new Refusal('unknown_note', at, word);
  }
  return labels;
};
