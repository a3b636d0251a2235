// SPDX-License-Identifier: AGPL-3.0-or-later
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

export type Cells = Record<string, string>;
export type Content = string | Uint8Array;

const quoted = (cell: string): string => (/[;"\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** Rows as an Italian spreadsheet saves them; the columns are all those any row has. */
export const csvOf = (rows: readonly Cells[]): string => {
  const columns = [...new Set(rows.flatMap(row => Object.keys(row)))];
  const lines = rows.map(row => columns.map(column => quoted(row[column] ?? '')).join(';'));
  return [columns.join(';'), ...lines].join('\n').concat('\n');
};

/** A data folder under construction: tables by row, other files as they are. Row 0 is line 2 of its file. */
export class TestFolder {
  readonly tables: Record<string, Cells[]>;
  readonly others: Record<string, Content>;
  constructor(tables: Record<string, Cells[]>, others: Record<string, Content>) {
    this.tables = structuredClone(tables);
    this.others = { ...others };
  }

  /** Changes cells of one row. */
  set(file: string, row: number, cells: Cells): this {
    Object.assign(this.rows(file)[row] as Cells, cells);
    return this;
  }

  /** Adds a row at the end. */
  add(file: string, cells: Cells): this {
    this.rows(file).push(cells);
    return this;
  }

  rows(file: string): Cells[] {
    this.tables[file] ??= [];
    return this.tables[file];
  }

  /** Replaces or adds a whole file. */
  put(file: string, content: Content): this {
    delete this.tables[file];
    this.others[file] = content;
    return this;
  }

  drop(file: string): this {
    delete this.tables[file];
    delete this.others[file];
    return this;
  }

  /** Edits a file as text. */
  edit(file: string, change: (text: string) => string): this {
    return this.put(file, change(String(this.files()[file])));
  }

  /** What would be on disk. */
  files(): Record<string, Content> {
    const tables = Object.entries(this.tables).map(([file, rows]) => [file, csvOf(rows)] as const);
    return { ...Object.fromEntries(tables), ...this.others };
  }

  /** Writes the folder under `root`. */
  writeTo(root: string): void {
    for (const [file, content] of Object.entries(this.files())) {
      mkdirSync(dirname(join(root, file)), { recursive: true });
      writeFileSync(join(root, file), content);
    }
  }
}

/** An empty folder of its own, gone when the test ends. */
export const temporaryFolder = (): string => {
  const root = mkdtempSync(join(tmpdir(), 'approdo-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  return root;
};
