// SPDX-License-Identifier: AGPL-3.0-or-later
import { canonicalJson } from '../../domain/canonical-json.ts';
import type { Region } from '../../domain/pack.ts';
import type { Provenance } from '../../domain/provenance.ts';

/** One field of a row; a missing side means that it was, or is now, unknown. */
export type FieldChange = { field: string; before: unknown; after: unknown };
/** A row that came, went or changed. `region` is where it is now, or last was. */
export type RowChange = {
  id: string;
  region: string;
  what: 'new' | 'removed' | 'changed';
  fields: FieldChange[];
};

export const LISTS = ['services', 'municipalities', 'events', 'programmes', 'guides'] as const;
export type List = (typeof LISTS)[number];

/** Everything that differs between two publications, in an order that depends on neither. */
export type Diff = {
  base: string;
  before: readonly Region[];
  after: readonly Region[];
  changes: Record<List, RowChange[]>;
};

type Fields = Record<string, unknown>;
type Rows = Map<string, { region: string; fields: Fields }>;

const idOf = (row: Fields): string => String(row.id ?? row.istat);

/** Provenance is compared field by field: a check is news, a new source is another. */
const fieldsOf = ({ provenance, ...row }: Fields, region: string): Fields => ({
  ...row,
  ...(provenance as Provenance | undefined),
  region: row.region ?? region,
});

const rowsOf = (regions: readonly Region[], list: List): Rows =>
  new Map(
    regions.flatMap(region =>
      region[list].map(row => [idOf(row), { region: region.id, fields: fieldsOf(row, region.id) }] as const),
    ),
  );

const changedFields = (before: Fields, after: Fields): FieldChange[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter(field => canonicalJson(before[field]) !== canonicalJson(after[field]))
    .sort()
    .map(field => ({ field, before: before[field], after: after[field] }));

const compareList = (before: Rows, after: Rows): RowChange[] => {
  const changes: RowChange[] = [];
  for (const [id, { region, fields }] of after) {
    const old = before.get(id);
    if (old === undefined) changes.push({ id, region, what: 'new', fields: [] });
    else {
      const changed = changedFields(old.fields, fields);
      if (changed.length > 0) changes.push({ id, region, what: 'changed', fields: changed });
    }
  }
  for (const [id, { region }] of before)
    if (!after.has(id)) changes.push({ id, region, what: 'removed', fields: [] });
  return changes.sort((a, b) => (a.id < b.id ? -1 : 1));
};

/** Compares two publications row by row and field by field. */
export const compareRegions = (before: readonly Region[], after: readonly Region[], base: string): Diff => {
  const changesOf = (list: List) => [list, compareList(rowsOf(before, list), rowsOf(after, list))] as const;
  const changes = Object.fromEntries(LISTS.map(changesOf)) as Diff['changes'];
  return { base, before, after, changes };
};

export const countChanges = ({ changes }: Diff): number =>
  LISTS.reduce((sum, list) => sum + changes[list].length, 0);
