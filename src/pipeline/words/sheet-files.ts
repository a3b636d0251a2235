// SPDX-License-Identifier: AGPL-3.0-or-later
import writeXlsx from 'write-excel-file/universal';
import { guarded } from './formula-guard.ts';
import { COLUMNS, HEADINGS, type SheetRow } from './sheet-rows.ts';

const quoted = (cell: string): string => (/[;"\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** The rows as Excel in Italian opens them with a double click: a mark of UTF-8 at the head, semicolons, no formulas. */
export const csvSheet = (rows: readonly SheetRow[]): string => {
  const lines = [HEADINGS, ...rows.map(row => COLUMNS.map(column => row[column]))];
  return `\ufeff${lines.map(cells => `${cells.map(cell => quoted(guarded(cell))).join(';')}\r\n`).join('')}`;
};

/** How wide a column is, in letters. */
const WIDTHS: Record<keyof SheetRow, number> = {
  file: 20,
  key: 30,
  italian: 50,
  english: 40,
  translation: 50,
  note: 30,
};

const written = (sign: string): string =>
  `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;

/** "_x0041_" is how a workbook writes a letter: to be shown as it is, its first sign must be written so too. */
const literal = (text: string): string => {
  // The library looks texts up in a plain object: of "constructor" it would find something else.
  if (text in {}) return written(text) + text.slice(1);
  return text.replace(/_(?=x[\da-f]{4}_)/gi, written);
};

/** The rows as a workbook: headings that stay, long sentences on several lines, the translation from its own side. */
export const xlsxSheet = async (
  rows: readonly SheetRow[],
  { name, rightToLeft }: { name: string; rightToLeft: boolean },
): Promise<Uint8Array> => {
  const heading = HEADINGS.map(value => ({ value, fontWeight: 'bold' as const }));
  const cells = rows.map(row =>
    COLUMNS.map(column =>
      row[column] === ''
        ? null
        : {
            value: literal(row[column]),
            type: String,
            wrap: true,
            alignVertical: 'top' as const,
            ...(column === 'translation' && rightToLeft ? { align: 'right' as const } : {}),
          },
    ),
  );
  const options = {
    sheet: name,
    stickyRowsCount: 1,
    columns: COLUMNS.map(column => ({ width: WIDTHS[column] })),
  };
  const blob = await writeXlsx([heading, ...cells], options).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
};
