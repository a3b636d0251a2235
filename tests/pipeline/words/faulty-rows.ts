// SPDX-License-Identifier: AGPL-3.0-or-later
import type { WordFaultCode } from '../../../src/pipeline/fault.ts';

export type Row = { file: string; key: string; italian: string; translation: unknown };

/** One mistake in a reviewed sheet of Romanian: a row changed, and what a person is told without the name of the sheet. */
export type FaultyRow = {
  what: string;
  code: WordFaultCode;
  key: string;
  change: Partial<Row>;
  says: string;
};

const TITLE = { key: 'title' };

/** Every mistake with a sheet; its first sentence is in line 2. */
export const FAULTY_ROWS: readonly FaultyRow[] = [
  {
    what: 'a file that is none',
    code: 'rowFile',
    ...TITLE,
    change: { file: 'ro/abuot.json' },
    says: "2:file: «ro/abuot.json» non è un file di frasi di una lingua. Rimetti quello che c'era, oppure togli la riga.",
  },
  {
    what: 'the Italian for the language',
    code: 'rowFile',
    ...TITLE,
    change: { file: 'it/about.json' },
    says: "2:file: «it/about.json» non è un file di frasi di una lingua. Rimetti quello che c'era, oppure togli la riga.",
  },
  {
    what: 'a key that is none',
    code: 'rowKey',
    ...TITLE,
    change: { key: 'titolo' },
    says: "2:chiave: La frase «titolo» non c'è in ro/about.json. Rimetti la chiave che c'era, oppure togli la riga.",
  },
  {
    what: 'a row of another language',
    code: 'rowLanguage',
    key: 'need.health',
    change: { file: 'en/vocabulary.json' },
    says: "7:file: Questa riga è di un'altra lingua («en»). In un foglio c'è una lingua sola («ro»).",
  },
  {
    what: 'a sentence twice',
    code: 'rowRepeated',
    key: 'lead',
    change: { key: 'title' },
    says: "3:chiave: Questa frase c'è già alla riga 2. Togli una delle due righe.",
  },
  {
    what: 'a date for a sentence',
    code: 'rowNotText',
    ...TITLE,
    change: { translation: new Date(Date.UTC(2026, 10, 12)) },
    says: "2:traduzione: Qui c'è una data, un vero/falso o un errore di formula. Scrivi un testo.",
  },
  {
    what: 'a translation taken away',
    code: 'rowEmptied',
    ...TITLE,
    change: { translation: '  ' },
    says: '2:traduzione: La traduzione è vuota, prima era «Traducerile paginii». Scrivila, oppure togli la riga per lasciare quella di prima.',
  },
  {
    what: 'a slot lost',
    code: 'slotLost',
    key: 'lead',
    change: { translation: 'Sună înainte să mergi.' },
    says: "3:traduzione: Manca {{name}}. Copialo così com'è: al suo posto l'app scrive un dato.",
  },
  {
    what: 'letters a saved CSV has lost',
    code: 'sentenceSpoilt',
    ...TITLE,
    change: { translation: '?????????' },
    says: '2:traduzione: In «?????????» ci sono lettere rovinate: il file è stato salvato con la codifica sbagliata. Riparti da un file .xlsx, oppure da un «CSV UTF-8».',
  },
];
