// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Fault } from '../fault.ts';
import { decodeUtf8 } from '../read/bytes.ts';
import { readCsv, type Table } from '../read/csv.ts';
import { readXlsx } from '../read/xlsx.ts';

/** A file from outside as a table; `latin1` when its bytes were not UTF-8. */
export type SourceFile = { table?: Table; faults: Fault[]; latin1: boolean };

const startsWith = (bytes: Uint8Array, a: number, b: number): boolean => bytes[0] === a && bytes[1] === b;
const isWorkbook = (bytes: Uint8Array): boolean =>
  startsWith(bytes, 0x50, 0x4b) || startsWith(bytes, 0xd0, 0xcf);

/** Reads CSV or XLSX by what the bytes are, not by the file's name. Ministries still publish in Windows-1252. */
export const readSource = async (bytes: Uint8Array, file: string): Promise<SourceFile> => {
  if (isWorkbook(bytes)) return { ...(await readXlsx(bytes, file)), latin1: false };
  const decoded = decodeUtf8(bytes, file);
  if ('text' in decoded) return { ...readCsv(decoded.text, file), latin1: false };
  if (decoded.fault.code !== 'notUtf8') return { faults: [decoded.fault], latin1: false };
  return { ...readCsv(new TextDecoder('windows-1252').decode(bytes), file), latin1: true };
};

/** The headings a format must have and this file does not. */
export const missingColumns = ({ columns }: Table, required: readonly string[]): string[] =>
  required.filter(column => !columns.includes(column.toLowerCase()));
