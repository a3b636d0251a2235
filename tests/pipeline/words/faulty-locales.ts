// SPDX-License-Identifier: AGPL-3.0-or-later
import type { WordFaultCode } from '../../../src/pipeline/fault.ts';

/** One mistake in the folder of languages: a text put in place of another, a new file, or a file gone. */
export type FaultyLocale = {
  what: string;
  /** Of the one mistake, or of all that follow from it. */
  code: WordFaultCode | WordFaultCode[];
  file: string;
  from?: string;
  to?: string;
  says: string | string[];
  doubt?: true;
};

const RO = 'ro/about.json';
const EN = 'en/about.json';
const LIST = 'languages.json';

/** Every mistake with files and keys, and what a person is told. */
export const FAULTY_FILES: readonly FaultyLocale[] = [
  {
    what: 'a list that is gone',
    code: 'languagesMissing',
    file: LIST,
    says: `${LIST}: Manca l'elenco delle lingue. Rimetti languages.json nella cartella delle lingue.`,
  },
  {
    what: 'a script nobody knows',
    code: 'languageField',
    file: LIST,
    from: 'Arab',
    to: 'Arabo',
    says: `${LIST}:ar: In questa lingua «script» non va bene: «Arabo». I campi sono spiegati in locales/README.md.`,
  },
  {
    what: 'a code whose plurals nobody knows',
    code: 'languageField',
    file: LIST,
    from: '"ro"',
    to: '"rrr"',
    says: `${LIST}:rrr: In questa lingua «code» non va bene: «rrr». I campi sono spiegati in locales/README.md.`,
  },
  {
    what: 'a second source',
    code: 'languageSource',
    file: LIST,
    from: 'machine',
    to: 'source',
    says: `${LIST}: Solo l'italiano («it») ha «review»: «source»: è il testo da cui si traduce. Correggi languages.json.`,
  },
  {
    what: 'a language listed twice',
    code: 'languageTwice',
    file: LIST,
    from: '[',
    to: '[{ "code": "ro", "endonym": "Română", "dir": "ltr", "script": "Latn", "review": "machine" },',
    says: `${LIST}:ro: Questa lingua c'è due volte. Togli una delle due righe.`,
  },
  {
    what: 'a language without its folder',
    code: ['languageNoFolder', 'sharedMissing'],
    file: LIST,
    from: '[',
    to: '[{ "code": "so", "endonym": "Soomaali", "dir": "ltr", "script": "Latn", "review": "machine" },',
    says: [
      `${LIST}:so: La lingua «so» non ha una cartella. Aggiungila con le sue frasi, oppure togli la riga.`,
      'safety-words.json:so: Mancano le parole di questa lingua. Aggiungile.',
      'start-words.json:so: Mancano le parole di questa lingua. Aggiungile.',
      'start-words.json:so.go: Mancano le parole di questa lingua. Aggiungile.',
    ],
  },
  {
    what: 'a folder of no language',
    code: 'folderUnknown',
    file: 'xx/about.json',
    to: '{}',
    says: "xx: La cartella «xx» non è di una lingua dell'elenco. Aggiungi la sua riga in languages.json, oppure togli la cartella.",
  },
  {
    what: 'a file among the languages',
    code: 'notWords',
    file: 'ro/about.txt',
    to: 'x',
    says: 'ro/about.txt: Questo file non viene letto. In una lingua stanno solo file .json, senza altre cartelle.',
  },
  {
    what: 'a comma too many',
    code: 'jsonBroken',
    file: RO,
    from: 'paginii",',
    to: 'paginii",,',
    says: `${RO}:2: Il file non si legge: non è un JSON in UTF-8. Controlla virgole e virgolette di questa riga e di quella prima.`,
  },
  {
    what: 'a section that is gone',
    code: 'sectionMissing',
    file: 'ro/vocabulary.json',
    says: "ro/vocabulary.json: Questo file manca: l'italiano ce l'ha. Aggiungilo con le sue frasi tradotte.",
  },
  {
    what: 'a section Italian has not',
    code: 'sectionUnknown',
    file: 'ro/abuot.json',
    to: '{}',
    says: "ro/abuot.json: In italiano questo file non c'è: nessuno lo legge. Correggi il nome, oppure toglilo.",
  },
  {
    what: 'a number for a sentence',
    code: 'notSentence',
    file: RO,
    from: '"desks_few"',
    to: '"lines": 3, "desks_few"',
    says: `${RO}:lines: Qui ci vuole una frase fra virgolette, oppure un gruppo di frasi fra parentesi graffe.`,
  },
  {
    what: 'typed words that are no list',
    code: 'notList',
    file: 'ro/search.json',
    to: '{ "needs": { "health": "medic" }, "examples": ["medic"] }',
    says: 'ro/search.json:needs.health: Qui ci vuole un elenco di parole fra parentesi quadre, per esempio ["medico", "dottore"].',
  },
  {
    what: 'a need without typed words',
    code: 'listMissing',
    file: 'ro/search.json',
    to: '{ "needs": {}, "examples": ["medic"] }',
    says: 'ro/search.json:needs.health: Manca questo elenco di parole. Scrivi le parole che le persone usano per cercarlo.',
  },
  {
    what: 'a typed word with a space at its end',
    code: 'typedPadded',
    file: 'ro/search.json',
    to: '{ "needs": { "health": ["medic "] }, "examples": ["medic"] }',
    says: "ro/search.json:needs.health: «medic » è vuota o ha spazi all'inizio o alla fine. Correggila.",
  },
  {
    what: 'a language without words of danger',
    code: 'sharedMissing',
    file: 'safety-words.json',
    to: '{ "it": ["botte"], "en": ["hits me"], "ar": ["يضربني"] }',
    says: 'safety-words.json:ro: Mancano le parole di questa lingua. Aggiungile.',
  },
  {
    what: 'a sentence that is missing',
    code: 'keyMissing',
    file: 'ro/vocabulary.json',
    to: '{ "need": {} }',
    says: 'ro/vocabulary.json:need.health: Questa frase manca. In italiano: «Salute e medico».',
  },
  {
    what: 'a sentence Italian has not',
    code: 'keyUnknown',
    file: RO,
    from: '"lead"',
    to: '"laed": "Sună", "lead"',
    says: `${RO}:laed: In italiano questa voce non c'è: nessuno la legge. Correggi il nome, oppure toglila.`,
  },
  {
    what: 'a plural form that is missing',
    code: 'formMissing',
    file: RO,
    from: '  "desks_few": "{{count}} ghișee aproape",\n',
    to: '',
    says: `${RO}:desks_few: Manca la forma plurale «few» (per esempio per 0, 2, 3, 4). Aggiungila.`,
  },
  {
    what: 'a plural form the language has not',
    code: 'formUnknown',
    file: EN,
    from: '"desks_one"',
    to: '"desks_few": "{{count}} desks", "desks_one"',
    says: `${EN}:desks_few: Questa lingua non ha questa forma plurale: nessuno la legge. Toglila.`,
  },
  {
    what: 'a form of several numbers that leaves the number out',
    code: 'slotLost',
    file: RO,
    from: '{{count}} ghișee',
    to: 'Ghișee',
    says: `${RO}:desks_few: Manca {{count}}. Copialo così com'è: al suo posto l'app scrive un dato.`,
  },
  {
    what: 'a slot translated',
    code: 'slotLost',
    file: RO,
    from: '{{name}}',
    to: '{{nume}}',
    says: `${RO}:lead: Manca {{name}}. Copialo così com'è: al suo posto l'app scrive un dato.`,
  },
  {
    what: 'a slot too many',
    code: 'slotInvented',
    file: RO,
    from: '{{name}}',
    to: '{{name}} {{town}}',
    says: `${RO}:lead: {{town}} in italiano non c'è: l'app non sa che cosa metterci. Toglilo.`,
  },
];
