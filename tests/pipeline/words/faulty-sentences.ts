// SPDX-License-Identifier: AGPL-3.0-or-later
import type { WordFaultCode } from '../../../src/pipeline/fault.ts';
import type { FaultyLocale } from './faulty-locales.ts';

const RO = 'ro/about.json';
const AR = 'ar/about.json';

const title = (code: WordFaultCode, what: string, to: string, says: string): FaultyLocale => ({
  what,
  code,
  file: RO,
  from: 'Traducerile paginii',
  to,
  says: `${RO}:title: ${says}`,
});

/** Every mistake inside a sentence, and what a person is told. */
export const FAULTY_SENTENCES: readonly FaultyLocale[] = [
  title('sentenceEmpty', 'an empty sentence', ' ', 'La frase è vuota. Scrivila.'),
  title(
    'sentencePadded',
    'two spaces in a row',
    'Traducerile  paginii',
    "Ci sono spazi di troppo: all'inizio, alla fine o due di seguito. Toglili.",
  ),
  title(
    'sentenceUnsafe',
    'a mark of a page',
    '<b>Traducerile',
    '«<b>Traducerile» contiene segni non ammessi (< > o caratteri che non si vedono). Toglili.',
  ),
  title(
    'sentenceUnsafe',
    'a sign that turns the rest round',
    'Traducerile \u202epaginii',
    '«Traducerile [U+202E]paginii» contiene segni non ammessi (< > o caratteri che non si vedono). Toglili.',
  ),
  title(
    'sentenceSpoilt',
    'letters an old encoding has lost',
    'Cite?te pagina',
    'In «Cite?te pagina» ci sono lettere rovinate: il file è stato salvato con la codifica sbagliata. Riparti da un file .xlsx, oppure da un «CSV UTF-8».',
  ),
  title(
    'foreignLetters',
    'a Cyrillic letter that looks Latin',
    'Trаducerile',
    '«а» non è nelle lettere di questa lingua. Traducilo; un termine italiano ufficiale va fra parentesi.',
  ),
  {
    what: 'an Italian term outside brackets in another script',
    code: 'foreignLetters',
    file: AR,
    from: 'ترجمات الموقع',
    to: 'ترجمات codice fiscale (codice fiscale)',
    says: `${AR}:title: «codice, fiscale» non è nelle lettere di questa lingua. Traducilo; un termine italiano ufficiale va fra parentesi.`,
  },
  {
    what: 'digits of another script',
    code: 'foreignDigits',
    file: AR,
    from: 'ترجمات الموقع',
    to: 'ترجمات ١٢',
    says: `${AR}:title: «١٢»: i numeri si scrivono con le cifre da 0 a 9, in ogni lingua.`,
  },
  {
    ...title(
      'italianLeft',
      'Italian left over',
      'Le traduzioni del sito',
      "avviso: È rimasto l'italiano «Le traduzioni del sito». Traducilo; se nella lingua si dice proprio così, lascialo.",
    ),
    doubt: true,
  },
  {
    ...title(
      'englishLeft',
      'English left over',
      'The translations of the site',
      "avviso: È rimasto l'inglese «The translations of the site». Traducilo; se nella lingua si dice proprio così, lascialo.",
    ),
    doubt: true,
  },
  {
    what: 'a Latin comma in Arabic',
    code: 'wrongMarks',
    file: AR,
    from: 'ترجمات الموقع',
    to: 'ترجمات, الموقع',
    says: `${AR}:title: avviso: In «ترجمات, الموقع» un segno (virgola, due punti, virgolette, domanda) non è quello della lingua. Le regole sono in locales/GLOSSARY.md.`,
    doubt: true,
  },
  {
    ...title(
      'unkind',
      'a shout',
      'Traducerile!',
      'avviso: «!» non si usa: le parole da evitare sono in locales/GLOSSARY.md.',
    ),
    doubt: true,
  },
  {
    what: 'a tile with a word too long',
    code: 'tileTooLong',
    file: 'ro/vocabulary.json',
    from: 'Sănătate și medic',
    to: 'Supraveghetoarea',
    says: 'ro/vocabulary.json:need.health: avviso: «Supraveghetoarea» non sta su un riquadro: al massimo 30 segni, e nessuna parola più lunga di 14.',
    doubt: true,
  },
];
