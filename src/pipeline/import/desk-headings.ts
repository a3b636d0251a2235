// SPDX-License-Identifier: AGPL-3.0-or-later
import { fold } from '../../domain/fold.ts';
import type { Table } from '../read/csv.ts';

/** What a heading means. `skip` is known and left out on purpose: remarks and names of people. */
export type DeskField = keyof typeof SYNONYMS;

const SYNONYMS = {
  nome: 'nome|sportello|nome sportello|nome dello sportello|denominazione|denominazione sportello|servizio|nome servizio|nome del servizio|ufficio',
  ente: 'ente|gestore|ente gestore|soggetto gestore|organizzazione|cooperativa|gestito da|a cura di',
  tipo: 'tipo|tipologia|categoria|tipo di servizio|tipo servizio|tipologia servizio',
  istat: 'istat|codice istat|cod istat|codice comune',
  comune: 'comune|paese|citta|municipio|comune sede|comune di',
  provincia: 'provincia|prov|pr|sigla provincia',
  frazione: 'frazione|localita|contrada|rione',
  indirizzo: 'indirizzo|via|sede|indirizzo sede|ubicazione|dove|via e numero|indirizzo e numero civico',
  porta: 'piano|stanza|interno|scala|porta',
  cap: 'cap|codice postale|c a p',
  telefono:
    'telefono|tel|telefoni|recapito|recapito telefonico|recapiti|recapiti telefonici|numero|numero di telefono|numero telefono|n telefono|telefono fisso|fisso|cellulare|cell|mobile|numero cellulare|telefono cellulare|tel cell|telefono cellulare ufficio|whatsapp',
  consenso: 'consenso|consenso cellulare|consenso alla pubblicazione|cellulare pubblicabile',
  email: 'email|e mail|mail|posta elettronica|indirizzo mail|indirizzo email|posta',
  pec: 'pec|posta certificata|indirizzo pec',
  sito: 'sito|sito web|web|url|pagina web|link|sito internet',
  orari:
    'orari|orario|orari di apertura|orario di apertura|giorni e orari|giorni ed orari|giorni orari|apertura|quando|orario apertura|orari apertura',
  lingue: 'lingue|lingua|lingue parlate|lingue disponibili|lingue dei mediatori|lingue mediatori',
  skip: 'note|nota|osservazioni|commenti|referente|referenti|contatto|persona di riferimento|operatore|operatori|mediatore|mediatrice|responsabile|nome e cognome|cognome|n|num|id|progressivo|data|aggiornato al',
};

const FIELD_OF = new Map(
  Object.entries(SYNONYMS).flatMap(([field, words]) =>
    words.split('|').map(word => [word, field as DeskField] as const),
  ),
);
/** Fields that may stand in several columns («telefono 1», «telefono 2»). */
const REPEATABLE = new Set<DeskField>(['telefono', 'email', 'skip']);

export type DeskHeadings = { columns: Map<DeskField, string[]>; skipped: string[]; unknown: string[] };

const meaning = (heading: string): DeskField | undefined => {
  const words = fold(heading);
  return FIELD_OF.get(words) ?? FIELD_OF.get(words.replace(/ ?\d$/, ''));
};

/** Reads a mediator's own headings; the first column of a meaning is the one that counts. */
export const deskHeadings = ({ columns }: Table): DeskHeadings => {
  const result: DeskHeadings = { columns: new Map(), skipped: [], unknown: [] };
  for (const heading of columns) {
    if (heading === '') continue;
    const field = meaning(heading);
    const taken = field === undefined ? [] : (result.columns.get(field) ?? []);
    if (field === undefined || (taken.length > 0 && !REPEATABLE.has(field))) result.unknown.push(heading);
    else if (field === 'skip') result.skipped.push(heading);
    else result.columns.set(field, [...taken, heading]);
  }
  return result;
};

/** The headings without which a desk cannot be placed. */
export const missingHeadings = ({ columns }: DeskHeadings): ('nome' | 'comune')[] => [
  ...(columns.has('nome') ? [] : (['nome'] as const)),
  ...(columns.has('comune') || columns.has('istat') ? [] : (['comune'] as const)),
];
