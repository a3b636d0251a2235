// SPDX-License-Identifier: AGPL-3.0-or-later
import words from '../../../locales/it/pipeline.json' with { type: 'json' };
import { error, type Fault } from '../fault.ts';
import { unzipEntry, type ZipEntry, zipEntries } from './zip.ts';

const MEGABYTE = 1024 * 1024;
const MAX_FILE = 10 * MEGABYTE;
const MAX_UNPACKED = 100 * MEGABYTE;
/** The reader fills every cell up to the last row and column: a lone cell in the far corner costs as much as a full sheet. */
const MAX_CELLS = 5_000_000;

const XML = /\.xml(\.rels)?$/;
const CELL_OR_ROW = /<(?:\w+:)?(?:row|c)\s([^>]*)>/g;
const PLACE = /(?:^|\s)r\s*=\s*["']([^"']*)["']/;

const { why } = words.imports;

const unreadable = (file: string, reason: string): Fault =>
  error('fileUnreadable', { file }, { why: reason });

const columnNumber = (letters: string): number =>
  [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);

/** How many cells a sheet's XML would spread over; endless when a place is not a place. */
const cellsOf = (xml: string): number => {
  let rows = 1;
  let columns = 1;
  for (const [, attributes = ''] of xml.matchAll(CELL_OR_ROW)) {
    const place = PLACE.exec(attributes)?.[1];
    if (place === undefined) continue;
    const [, letters, row] = /^([A-Z]{0,3})(\d{1,7})$/.exec(place) ?? [];
    if (letters === undefined || row === undefined) return Number.POSITIVE_INFINITY;
    rows = Math.max(rows, Number(row));
    columns = Math.max(columns, columnNumber(letters));
  }
  return rows * columns;
};

const entryFault = (bytes: Uint8Array, entry: ZipEntry, file: string): Fault | undefined => {
  const content = unzipEntry(bytes, entry);
  if (content === undefined) return unreadable(file, why.corrupt);
  const wide = XML.test(entry.name) && cellsOf(new TextDecoder().decode(content)) > MAX_CELLS;
  return wide ? unreadable(file, why.tooManyCells) : undefined;
};

/** Why a file must not be given to the spreadsheet reader; nothing when it is safe to open. */
export const xlsxFault = (bytes: Uint8Array, file: string): Fault | undefined => {
  if (bytes.length > MAX_FILE) {
    const value = Math.ceil(bytes.length / MEGABYTE);
    return error('fileTooLarge', { file }, { value, max: MAX_FILE / MEGABYTE });
  }
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) return unreadable(file, why.oldExcel);
  const entries = zipEntries(bytes);
  if (entries === undefined) return unreadable(file, why.corrupt);
  const names = new Set(entries.map(({ name }) => name));
  if (names.has('content.xml') && names.has('mimetype')) return unreadable(file, why.openDocument);
  if (!names.has('[Content_Types].xml')) return unreadable(file, why.notASheet);
  const unpacked = entries.reduce((sum, { size }) => sum + size, 0);
  if (unpacked > MAX_UNPACKED) return unreadable(file, why.bomb);
  for (const entry of entries) {
    const fault = entryFault(bytes, entry, file);
    if (fault !== undefined) return fault;
  }
  return undefined;
};
