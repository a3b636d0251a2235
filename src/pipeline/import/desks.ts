// SPDX-License-Identifier: AGPL-3.0-or-later
import { slugOf } from '../../domain/fold.ts';
import type { Municipality } from '../../domain/municipality.ts';
import type { Kind } from '../../domain/vocabulary.ts';
import type { Table } from '../read/csv.ts';
import { capOf } from './contact-cells.ts';
import { type DeskRow, reachCells } from './desk-cells.ts';
import { deskHeadings } from './desk-headings.ts';
import { kindOfName, kindOfType } from './desk-kind.ts';
import { deskRow, type Sheet, townOf } from './desk-row.ts';
import { type Cells, type Draft, type ImportContext, type Imported, isWanted, sourceCells } from './draft.ts';
import { recase, recaseAddress } from './recase.ts';
import { doubt, left, note, type Remark } from './remark.ts';

const LONGEST_ID = 76;
const PLACE_CELLS = ['frazione', 'indirizzo', 'porta', 'cap'] as const;

const kindOf = (row: DeskRow, name: string): { kind: Kind; remarks: Remark[] } => {
  const byName = kindOfName(name);
  const type = row.text('tipo');
  const byType = type === '' ? undefined : kindOfType(type);
  if (byName === 'women_safety' || byType === 'women_safety') return { kind: 'women_safety', remarks: [] };
  if (byType !== undefined) return { kind: byType, remarks: [] };
  const kind = byName ?? 'access_desk';
  if (type !== '') return { kind, remarks: [doubt('unknownKind', row.place('tipo'), { value: type, kind })] };
  return {
    kind,
    remarks: byName === undefined ? [] : [doubt('kindFromName', row.place('nome'), { value: name, kind })],
  };
};

const idOf = (name: string, town: Municipality, taken: ReadonlySet<string>): string => {
  const [office, place] = [slugOf(name) || 'sportello', slugOf(town.name)];
  const named = `-${office}-`.includes(`-${place}-`) ? office : `${office}-${place}`;
  const id = `${town.province.toLowerCase()}-${named}`.slice(0, LONGEST_ID).replace(/-$/, '');
  let free = id;
  for (let number = 2; taken.has(free); number++) free = `${id}-${number}`;
  return free;
};

const placeCells = (row: DeskRow): Cells => {
  const cap = capOf(row.text('cap'));
  const text = {
    frazione: recase(row.text('frazione')),
    indirizzo: recaseAddress(row.text('indirizzo')),
    porta: row.text('porta'),
    cap: cap ?? '',
  };
  return Object.fromEntries(Object.entries(text).filter(([, value]) => value !== ''));
};

const draftOf = (row: DeskRow, town: Municipality, context: ImportContext, taken: ReadonlySet<string>) => {
  const name = recase(row.text('nome'), town.name);
  const { kind, remarks } = kindOf(row, name);
  const reach = reachCells(row);
  const where = placeCells(row);
  const hidden = kind === 'women_safety' && PLACE_CELLS.some(column => where[column] !== undefined);
  const capWritten = row.text('cap') !== '' && where.cap === undefined;
  const operator = recase(row.text('ente'));
  const cells = {
    id: idOf(name, town, taken),
    tipo: kind,
    nome: name,
    ...(operator !== '' && { ente: operator }),
    istat: town.istat,
    ...(kind === 'women_safety' ? {} : where),
    ...reach.cells,
    ...sourceCells(context),
    fiducia: 'medium',
  };
  const doubts = [
    ...remarks,
    ...(hidden ? [doubt('protectedPlace', row.place('indirizzo'))] : []),
    ...(capWritten ? [doubt('badCap', row.place('cap'), { value: row.text('cap') })] : []),
    ...reach.remarks,
  ];
  const draft: Draft = { region: slugOf(town.region), place: row.place(), cells };
  return { draft, doubts };
};

const columnNotes = ({ table: { file }, headings: { skipped, unknown } }: Sheet): Remark[] => [
  ...(skipped.length > 0 ? [note('skippedColumns', { file }, { names: skipped })] : []),
  ...(unknown.length > 0 ? [note('unknownColumns', { file }, { names: unknown })] : []),
];

/** Desks from a mediator's own sheet, under whatever Italian headings it has. */
export const importDesks = (table: Table, context: ImportContext): Imported => {
  const sheet: Sheet = { table, headings: deskHeadings(table), context };
  const remarks = columnNotes(sheet);
  const drafts: Draft[] = [];
  const taken = new Set<string>();
  for (const line of table.rows) {
    const row = deskRow(sheet, line);
    const town = row.text('nome') === '' ? left('noName', row.place('nome')) : townOf(row, context);
    if ('kind' in town) remarks.push(town);
    else if (!isWanted(slugOf(town.region), context))
      remarks.push(left('otherRegion', row.place('comune'), { town: town.name, region: town.region }));
    else {
      const { draft, doubts } = draftOf(row, town, context, taken);
      taken.add(draft.cells.id);
      drafts.push(draft);
      remarks.push(...doubts);
    }
  }
  return { drafts, remarks };
};
