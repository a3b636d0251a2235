// SPDX-License-Identifier: AGPL-3.0-or-later
import type { RegionId } from '../dataset.ts';
import type { Place } from '../fault.ts';
import type { Places } from '../parse/places.ts';
import { SERVICE_COLUMNS } from '../parse/service-columns.ts';
import type { Remark } from './remark.ts';

export type ServiceColumn = keyof typeof SERVICE_COLUMNS;
export type Cells = Partial<Record<ServiceColumn, string>>;

/** A row of services/<region>.csv that nobody has reviewed yet, and the line it was made from. */
export type Draft = { region: RegionId; place: Place; cells: Cells & { id: string } };

/** What an importer is told besides the file. */
export type ImportContext = {
  places: Places;
  /** Region ids to take; empty means every region of the municipality list. */
  regions: readonly RegionId[];
  source: string;
  /** The document's day, when somebody knows it. */
  date: string | undefined;
  /** Ids already given, by the office's code in its own register: an id is for ever. */
  knownIds: ReadonlyMap<string, string>;
};

export type Imported = { drafts: Draft[]; remarks: Remark[] };

const COLUMNS = Object.keys(SERVICE_COLUMNS) as ServiceColumn[];

// biome-ignore lint/suspicious/noControlCharactersInRegex: a source may hold them, our data never
const CONTROL = /[\u0000-\u001f\u007f\u00a0\u200b-\u200f\u2028-\u202f\u2060-\u2069\ufeff\ufffd]+/g;

/** Text of a source as one clean line: no control characters, no double spaces. */
export const plain = (text: string): string =>
  text.normalize('NFC').replace(CONTROL, ' ').replace(/\s+/g, ' ').trim();

const FREE_TEXT = ['nome', 'ente', 'frazione', 'indirizzo', 'porta'] as const;
/** Whoever reviews the rows opens them in a spreadsheet, which would run these as formulas. */
const FORMULA = /^[=+@-]+\s*/;

/** The same row without anything a spreadsheet would run. */
export const harmless = (draft: Draft): Draft => {
  const cells = { ...draft.cells };
  for (const column of FREE_TEXT) {
    const text = cells[column]?.replace(FORMULA, '');
    if (text === undefined || text === '') delete cells[column];
    else cells[column] = text;
  }
  return { ...draft, cells };
};

/** What every row of one import shares. */
export const sourceCells = ({ source, date }: ImportContext): Cells => ({
  fonte: source,
  ...(date !== undefined && { data_fonte: date }),
});

/** True when the town is in one of the regions asked for. */
export const isWanted = (region: RegionId, { regions }: ImportContext): boolean =>
  regions.length === 0 || regions.includes(region);

/** Cells in the order of data/README.md. */
export const draftCells = ({ cells }: Draft): string[] => COLUMNS.map(column => cells[column] ?? '');

export const draftColumns = (): string[] => [...COLUMNS];

const quoted = (cell: string): string => (/[;"\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** The rows as Excel in Italian opens them: byte order mark, semicolons. */
export const draftsCsv = (drafts: readonly Draft[]): string =>
  `\ufeff${[COLUMNS, ...drafts.map(draftCells)].map(cells => `${cells.map(quoted).join(';')}\n`).join('')}`;
