// SPDX-License-Identifier: AGPL-3.0-or-later
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PATCH_COLUMNS, PATCH_REQUIRED } from '../../src/pipeline/import/patches.ts';
import { EVENT_COLUMNS, EVENT_REQUIRED } from '../../src/pipeline/parse/event.ts';
import * as lists from '../../src/pipeline/parse/lists.ts';
import * as towns from '../../src/pipeline/parse/municipality.ts';
import { Problem } from '../../src/pipeline/parse/problem.ts';
import { procedures } from '../../src/pipeline/parse/service-cells.ts';
import { SERVICE_COLUMNS, SERVICE_REQUIRED } from '../../src/pipeline/parse/service-columns.ts';
import type { Columns } from '../../src/pipeline/parse/sheet.ts';
import { TOP_LISTS } from '../../src/pipeline/read/known-files.ts';

const readme = readFileSync('data/README.md', 'utf8');

const SHEETS: Record<string, [Columns, Record<string, string>]> = {
  'services/*.csv': [SERVICE_COLUMNS, SERVICE_REQUIRED],
  'events/*.csv': [EVENT_COLUMNS, EVENT_REQUIRED],
  'municipalities.csv': [towns.TOWN_COLUMNS, towns.TOWN_REQUIRED],
  'municipality-names.csv': [towns.NAME_COLUMNS, towns.NAME_REQUIRED],
  'sources.csv': [lists.SOURCE_COLUMNS, lists.SOURCE_REQUIRED],
  'kinds.csv': [lists.KIND_COLUMNS, lists.KIND_REQUIRED],
  'needs.csv': [lists.NEED_COLUMNS, lists.NEED_REQUIRED],
  'codes.csv': [lists.CODE_COLUMNS, lists.CODE_REQUIRED],
  'cap.csv': [lists.CAP_COLUMNS, lists.CAP_REQUIRED],
  'patches.csv': [PATCH_COLUMNS, PATCH_REQUIRED],
};

const coded = (text: string): string[] => [...text.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code);
const chapterOf = (file: string): string =>
  readme.split(/^## /m).find(chapter => chapter.startsWith(`Le colonne di \`${file}\`\n`)) ?? '';
/** The rows of a chapter's tables, as cells. */
const rowsOf = (chapter: string): string[][] =>
  [...chapter.matchAll(/^\| (.*) \|$/gm)].map(([, row = '']) =>
    row.split(/(?<!\\)\|/).map(cell => cell.replaceAll('\\|', '|').trim()),
  );

describe('data/README.md', () => {
  it('has a chapter for the columns of every list', () => {
    expect(TOP_LISTS.filter(name => !Object.hasOwn(SHEETS, name))).toEqual([]);
  });

  it.each(Object.entries(SHEETS))('explains every column of %s, and no other', (file, [columns]) => {
    const rows = rowsOf(chapterOf(file)).slice(2);
    const general = rows.flatMap(([first = '']) => coded(first));
    const special = rows.flatMap(([, second = '']) => coded(second));
    const known = Object.keys(columns);
    expect(known.filter(name => !general.includes(name) && !special.includes(name))).toEqual([]);
    expect(general.filter(name => !known.includes(name))).toEqual([]);
  });

  it.each(Object.entries(SHEETS))('says which columns of %s cannot be empty', (file, [, required]) => {
    const line = /bbligatorie: (.*)/.exec(chapterOf(file))?.[1] ?? '';
    expect(coded(line)).toEqual(Object.keys(required));
  });

  it.each(Object.entries(SHEETS))('gives examples for %s that may be written so', (file, [columns]) => {
    const examples = rowsOf(chapterOf(file)).flatMap(([first = '', , third = '']) => {
      const [names, texts] = [coded(first), coded(third)];
      return names.length === texts.length ? names.map((name, at) => [name, texts[at] ?? ''] as const) : [];
    });
    const wrong = examples.filter(
      ([name, text]) => !text.includes('…') && columns[name]?.(text) instanceof Problem,
    );
    expect(examples.length).toBeGreaterThan(0);
    expect(wrong).toEqual([]);
  });

  it('gives procedures of four sorts of desk, not of the permit desk alone', () => {
    const shown = [...readme.matchAll(/^- (questura|prefettura|anagrafe|sportelli della ASL): `(.+)`$/gm)];
    expect(shown.map(([, desk]) => desk)).toHaveLength(4);
    expect(shown.filter(([, , text = '']) => procedures(text) instanceof Problem)).toEqual([]);
  });
});
