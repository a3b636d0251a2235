// SPDX-License-Identifier: AGPL-3.0-or-later
import { fold } from '../../domain/fold.ts';
import { KINDS, type Kind } from '../../domain/vocabulary.ts';

type Words = readonly (readonly [Kind, RegExp])[];

/** Words that say what an office is wherever they stand. Safety first: its door must not be published. */
const PLAIN_WORDS: Words = [
  [
    'women_safety',
    /antiviolen|casa rifugio|case rifugio|anti ?tratta|vittime di (tratta|violenza)|codice rosa/,
  ],
  ['italian_course', /\bcpia\b|\bctp\b|cors[oi] di (lingua )?italian|italiano l2|alfabetizzazione/],
  ['permit_office', /questura|ufficio immigrazione/],
  ['prefecture', /prefettura|sportello unico (per l )?immigrazione/],
  ['patronage', /patronato|\bcaf\b/],
  ['work', /centr[oi] per l impiego/],
];
/** Words that only say it in a column made for it. */
const TYPE_WORDS: Words = [
  ...PLAIN_WORDS,
  ['access_desk', /\bpua\b|sportello|accesso|segretariato sociale|orientamento/],
  ['health', /salute|sanit|consultorio|ambulatorio|\basl\b|\basp\b|\bstp\b|medic/],
  ['legal', /legale|avvocat|giuridic/],
  ['mediation', /mediazione|interpret/],
  ['housing', /casa|dormitorio|housing|abitativ|alloggi|accoglienza/],
  ['basic_needs', /mensa|emporio|docce|aliment|vestiti|beni primari/],
  ['work', /lavoro|impiego|occupazione/],
  ['school', /scuol|istituto comprensivo/],
  ['association', /associazion|\bonlus\b|\baps\b|\bodv\b|terzo settore/],
  ['municipality', /municipio|anagrafe|comun/],
];

const first = (words: Words, written: string): Kind | undefined => {
  const text = fold(written);
  return words.find(([, pattern]) => pattern.test(text))?.[0];
};

/** The kind that the name of an office gives away by itself. */
export const kindOfName = (name: string): Kind | undefined => first(PLAIN_WORDS, name);

/** The kind a cell of the column «tipo» means: one of our codes, or Italian words. */
export const kindOfType = (type: string): Kind | undefined =>
  KINDS.find(kind => kind === type.trim()) ?? first(TYPE_WORDS, type);
