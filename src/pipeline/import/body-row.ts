// SPDX-License-Identifier: AGPL-3.0-or-later
import { fold, slugOf } from '../../domain/fold.ts';
import type { Municipality } from '../../domain/municipality.ts';
import type { RowPlace } from '../dataset.ts';
import type { Place } from '../fault.ts';
import { cellText } from '../parse/sheet.ts';
import type { Table } from '../read/csv.ts';
import { emailOf, known, looksPersonal } from './contact-cells.ts';
import { type ImportContext, isWanted, plain } from './draft.ts';

/**
 * The «enti» dataset of IndicePA (indicepa.gov.it/ipa-dati, CSV or XLSX, CC BY 4.0). Headings and a whole row
 * compared with notes of others on its live records (July 2026) and with programs that read it: e-mails come in
 * five pairs whose type is «Pec» or «Altro», sites without scheme, unknown cells empty or «null»; no telephone.
 * The names of mayors are in it too and are never read.
 */
export const BODY_COLUMNS = [
  'Codice_IPA',
  'Denominazione_ente',
  'Codice_Categoria',
  'Codice_comune_ISTAT',
  'CAP',
  'Indirizzo',
  'Mail1',
  'Tipo_Mail1',
  'Sito_istituzionale',
] as const;

/** «Comuni e loro consorzi e associazioni». */
const TOWNS_CATEGORY = 'L6';
const TOWN_HALL_CODE = /^c_[a-z]\d{3}$/i;
const MAIL_PAIRS = [1, 2, 3, 4, 5];

/** One body filed in one of our towns, its cells by the register's own headings. */
export type BodyRow = { place: RowPlace; cell: (column: string) => string; town: Municipality };
export type Mails = { pec?: string; email?: string; personal: number };

/** Where to point in the register. */
export const placeOf = ({ place: { file, line } }: BodyRow, column?: string): Place => ({
  file,
  line,
  column,
});

/** True for the municipality itself, false for the consortia of the same category. */
export const isTownHall = ({ cell, town }: BodyRow): boolean => {
  const name = fold(cell('Denominazione_ente'));
  return TOWN_HALL_CODE.test(cell('Codice_IPA')) || name === `comune di ${fold(town.name)}`;
};

/** The first certified and the first ordinary address; a person's own mailbox is not the office's. */
export const mailsOf = ({ cell }: BodyRow): Mails => {
  const mails: Mails = { personal: 0 };
  for (const number of MAIL_PAIRS) {
    const address = emailOf(cell(`Mail${number}`));
    if (address === undefined) continue;
    const kind = /^(pec|cec)/i.test(cell(`Tipo_Mail${number}`)) ? 'pec' : 'email';
    if (looksPersonal(address)) mails.personal++;
    else mails[kind] ??= address;
  }
  return mails;
};

/** The bodies of the towns' category, in the regions asked for. */
export const townRows = ({ file, columns, rows }: Table, context: ImportContext): BodyRow[] =>
  rows.flatMap(({ line, cells }) => {
    const place = { file, line, columns, cells };
    const cell = (column: string) => known(plain(cellText(place, column.toLowerCase())));
    if (cell('Codice_Categoria').toUpperCase() !== TOWNS_CATEGORY) return [];
    const town = context.places.byIstat.get(cell('Codice_comune_ISTAT').padStart(6, '0'));
    return town !== undefined && isWanted(slugOf(town.region), context) ? [{ place, cell, town }] : [];
  });
