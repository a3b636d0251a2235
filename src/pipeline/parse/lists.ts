// SPDX-License-Identifier: AGPL-3.0-or-later
import words from '../../../locales/it/pipeline.json' with { type: 'json' };
import { isCode } from '../../domain/code.ts';
import { KINDS, NEEDS } from '../../domain/vocabulary.ts';
import type { CodeRow, KindRow, SourceRow } from '../dataset.ts';
import type { Fault } from '../fault.ts';
import type { Table } from '../read/csv.ts';
import * as cell from './cells.ts';
import { compact } from './compact.ts';
import { cap, webAddress } from './contact.ts';
import { province } from './places.ts';
import { Problem, type Read } from './problem.ts';
import { repeated } from './repeated.ts';
import { readSheet } from './sheet.ts';

const { text, id } = words.examples;

/** The columns of kinds.csv, and those no row can do without. */
export const KIND_COLUMNS = {
  tipo: cell.codeOf(KINDS),
  bisogni: cell.codesOf(NEEDS),
  materia: cell.text(60),
  osm: cell.text(120),
  schema_org: cell.text(60),
  hsds: cell.text(80),
};
export const KIND_REQUIRED = {
  tipo: text,
  bisogni: text,
  materia: text,
  osm: text,
  schema_org: text,
  hsds: text,
};

/** What each kind of office answers, and its one word in each vocabulary of the field. */
export const parseKinds = (table: Table): { rows: KindRow[]; faults: Fault[] } => {
  const { rows, faults } = readSheet(table, KIND_COLUMNS, KIND_REQUIRED);
  const whole = rows.filter(({ faulty }) => !faulty);
  const twins = repeated(whole, 'tipo', ({ values }) => values.tipo);
  return {
    rows: whole.map(({ values: v, place }) => ({
      kind: v.tipo as KindRow['kind'],
      needs: v.bisogni as KindRow['needs'],
      subject: v.materia as string,
      osm: v.osm as string,
      schemaOrg: v.schema_org as string,
      hsds: v.hsds as string,
      place,
    })),
    faults: [...faults, ...twins],
  };
};

/** The columns of needs.csv, and those no row can do without. */
export const NEED_COLUMNS = { bisogno: cell.codeOf(NEEDS), famiglia: cell.text(20), icona: cell.text(40) };
export const NEED_REQUIRED = { bisogno: text, famiglia: text, icona: text };

/** The needs with their colour family and picture, in the order of the tiles. */
export const parseNeeds = (table: Table): { needs: string[]; faults: Fault[] } => {
  const { rows, faults } = readSheet(table, NEED_COLUMNS, NEED_REQUIRED);
  const twins = repeated(rows, 'bisogno', ({ values }) => values.bisogno);
  return { needs: rows.flatMap(({ values }) => values.bisogno ?? []), faults: [...faults, ...twins] };
};

/** The columns of sources.csv, and those no row can do without. */
export const SOURCE_COLUMNS = {
  id: cell.slug('mim-scuole-2025'),
  ente: cell.text(120),
  titolo: cell.text(200),
  url: webAddress,
  data: cell.roughDay,
  licenza: cell.text(80),
  licenza_stato: cell.codeOf(['stated', 'believed', 'none'] as const),
};
export const SOURCE_REQUIRED = { id, ente: text, titolo: text, licenza_stato: text };

/** The documents facts come from. */
export const parseSources = (table: Table): { rows: SourceRow[]; faults: Fault[] } => {
  const { rows, faults } = readSheet(table, SOURCE_COLUMNS, SOURCE_REQUIRED);
  const sources = rows.map(({ values: v, place }) => ({
    source: compact({
      id: v.id ?? '-',
      publisher: v.ente ?? '-',
      title: v.titolo ?? '-',
      url: v.url,
      date: v.data,
      licence: v.licenza,
      licenceState: v.licenza_stato ?? ('none' as const),
    }),
    place,
  }));
  return { rows: sources, faults: [...faults, ...repeated(rows, 'id', ({ values }) => values.id)] };
};

const shortCode: Read<string> = value => (isCode(value) ? value : new Problem('badShortCode', { value }));
/** The columns of codes.csv, and those no row can do without. */
export const CODE_COLUMNS = {
  codice: shortCode,
  cosa: cell.codeOf(['service', 'municipality'] as const),
  id: cell.slug('pz-pua-melfi'),
  dal: cell.day,
  ritirato_il: cell.day,
};
export const CODE_REQUIRED = { codice: text, cosa: text, id, dal: text };

/** The printed codes: a file that only grows. */
export const parseCodes = (table: Table): { rows: CodeRow[]; faults: Fault[] } => {
  const { rows, faults } = readSheet(table, CODE_COLUMNS, CODE_REQUIRED);
  const whole = rows.filter(({ faulty }) => !faulty);
  const codes = whole.map(({ values: v, place }) => ({
    code: v.codice as string,
    target: v.cosa as CodeRow['target'],
    id: v.id as string,
    since: v.dal as string,
    retired: v.ritirato_il,
    place,
  }));
  return { rows: codes, faults };
};

/** The columns of cap.csv, and those no row can do without. */
export const CAP_COLUMNS = { provincia: province, da: cap, a: cap, fonte: cell.slug('poste') };
export const CAP_REQUIRED = { provincia: text, da: text, a: text, fonte: text };
export type CapRange = { from: string; to: string };

/** Sourced CAP ranges by province; a province without one is not judged. */
export const parseCapRanges = (table: Table): { ranges: Map<string, CapRange[]>; faults: Fault[] } => {
  const { rows, faults } = readSheet(table, CAP_COLUMNS, CAP_REQUIRED);
  const ranges = new Map<string, CapRange[]>();
  for (const { values: v } of rows) {
    if (v.provincia === undefined || v.da === undefined || v.a === undefined) continue;
    ranges.set(v.provincia, [...(ranges.get(v.provincia) ?? []), { from: v.da, to: v.a }]);
  }
  return { ranges, faults };
};
