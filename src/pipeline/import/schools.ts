// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Table } from '../read/csv.ts';
import type { CapBook } from './cap-book.ts';
import { emailOf, siteOf } from './contact-cells.ts';
import { type Cells, type Draft, type ImportContext, type Imported, sourceCells } from './draft.ts';
import { recase, recaseAddress } from './recase.ts';
import { doubt, left, leftForTown, type Remark } from './remark.ts';
import { bookOf, contradictions, type Found, inRegions, placeOf } from './school-place.ts';
import { type SchoolRow, schoolRows } from './school-row.ts';
import type { Located } from './town.ts';

type Reading = { context: ImportContext; book: CapBook; remarks: Remark[] };

const register = (code: string): string => `MIM:${code}`;

const hasNumber = (address: string): boolean =>
  / snc$/i.test(address) || address.split(' ').some((word, index) => index > 1 && /\d/.test(word));

const contactsOf = (row: SchoolRow, remarks: Remark[]): Cells => {
  const email = emailOf(row.email);
  const pec = emailOf(row.pec);
  const site = siteOf(row.site);
  if (row.email !== '' && email === undefined)
    remarks.push(doubt('badEmail', placeOf(row, 'indirizzoemailscuola'), { value: row.email }));
  if (row.site !== '' && site === undefined)
    remarks.push(doubt('badSite', placeOf(row, 'sitowebscuola'), { value: row.site }));
  return { ...(email && { email }), ...(pec && { pec }), ...(site && { sito: site }) };
};

const kindCells = ({ kind }: SchoolRow): Cells =>
  kind === 'adults'
    ? { tipo: 'italian_course' }
    : { tipo: 'school', offre: 'high_school_evening', scuola_grado: 'high', scuola_serale: 'sì' };

const draftOf = (found: Found, where: Located, reading: Reading): Draft => {
  const { row } = found;
  const { context, book, remarks } = reading;
  const against = contradictions(found, where, book, context.places);
  remarks.push(...against);
  const address = recaseAddress(row.address);
  const contacts = contactsOf(row, remarks);
  const isMain = row.mainCode === '' || row.mainCode === row.code;
  const borrowed = !isMain && contacts.email?.startsWith(`${row.mainCode.toLowerCase()}@`) === true;
  const notes = [
    ...(hasNumber(address) ? [] : ['address_incomplete']),
    ...(against.length > 0 ? ['office_may_be_elsewhere'] : []),
    ...(borrowed ? ['main_seat_email'] : []),
  ];
  const unsure = address === '' || against.length > 0;
  const { file, line } = row.place;
  return {
    region: where.region,
    place: { file, line },
    cells: {
      id: context.knownIds.get(register(row.code)) ?? `mim-${row.code.toLowerCase()}`,
      nome: recase(row.name || row.mainName, where.town.name),
      istat: where.town.istat,
      ...kindCells(row),
      ...(!isMain && row.mainName !== '' && { ente: recase(row.mainName) }),
      ...(address !== '' && { indirizzo: address }),
      ...(row.cap !== undefined && { cap: row.cap }),
      ...contacts,
      ...(notes.length > 0 && { note: notes.join(' ') }),
      codice_esterno: register(row.code),
      ...(!isMain && {
        sede_principale: context.knownIds.get(register(row.mainCode)) ?? `mim-${row.mainCode.toLowerCase()}`,
      }),
      ...sourceCells(context),
      fiducia: unsure ? 'low' : hasNumber(address) ? 'high' : 'medium',
    },
  };
};

/** Why a line that would be of use is not taken. */
const refusal = ({ row, where }: Found, seen: ReadonlyMap<string, number>): Remark | undefined => {
  if (row.kind === 'closed') return left('prisonOrHospital', placeOf(row), { name: row.name || row.code });
  if (!/^[A-Z0-9]{10}$/.test(row.code))
    return left('badSchoolCode', placeOf(row, 'codicescuola'), { value: row.code });
  const line = seen.get(row.code);
  if (line !== undefined) return left('repeatedRow', placeOf(row, 'codicescuola'), { value: row.code, line });
  if (row.name === '' && row.mainName === '') return left('noName', placeOf(row, 'denominazionescuola'));
  if ('town' in where) return undefined;
  return leftForTown(placeOf(row, 'descrizionecomune'), row.town, where);
};

/** Adult-school seats and evening courses of the Ministry's register, for the regions asked for. */
export const importSchools = (table: Table, context: ImportContext): Imported => {
  const found = inRegions(schoolRows(table), context);
  const reading: Reading = { context, book: bookOf(found), remarks: [] };
  const seen = new Map<string, number>();
  const drafts: Draft[] = [];
  for (const item of found) {
    const { row, where } = item;
    if (row.kind === 'other') continue;
    const refused = refusal(item, seen);
    if (refused !== undefined) reading.remarks.push(refused);
    else if ('town' in where) drafts.push(draftOf(item, where, reading));
    seen.set(row.code, seen.get(row.code) ?? row.place.line);
  }
  return { drafts, remarks: reading.remarks };
};
