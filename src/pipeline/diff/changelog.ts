// SPDX-License-Identifier: AGPL-3.0-or-later
import words from '../../../locales/it/data-changelog.json' with { type: 'json' };
import type { Event } from '../../domain/event.ts';
import type { Municipality } from '../../domain/municipality.ts';
import type { Region } from '../../domain/pack.ts';
import type { Programme } from '../../domain/programme.ts';
import type { Service } from '../../domain/service.ts';
import { put } from '../fill.ts';
import { type Diff, LISTS, type List, type RowChange } from './compare.ts';
import { changesWords, checkWords, onlyCheck, onlyCode } from './field-words.ts';
import { type Names, namesOf, plain } from './value-words.ts';

const { lines, parts } = words;

/** More of one sort than this in a region are told as a number: nobody reads a hundred lines. */
const MANY = 40;

type Line = keyof typeof lines;
type Around = { names: Names; rows: ReadonlyMap<string, unknown> };

const keyOf = (list: List, id: string): string => `${list} ${id}`;

const rowsOf = ({ before, after }: Diff): Map<string, unknown> => {
  const rows = new Map<string, unknown>();
  for (const region of [...before, ...after])
    for (const list of LISTS)
      for (const row of region[list]) rows.set(keyOf(list, 'id' in row ? row.id : row.istat), row);
  return rows;
};

const serviceName = (id: string, { names, rows }: Around): string => {
  const { name, istat, stops } = rows.get(keyOf('services', id)) as Service;
  const where = istat ?? stops?.[0]?.istat;
  return where === undefined
    ? plain(name)
    : put(parts.inTown, { name: plain(name), town: plain(names.town(where)) });
};

const otherName = (list: List, id: string, { rows }: Around): string => {
  const row = rows.get(keyOf(list, id)) as Partial<Municipality & Event & Programme>;
  return plain(row.name ?? row.title ?? id);
};

const serviceLine = ({ id, what, fields }: RowChange, around: Around): string => {
  const name = serviceName(id, around);
  if (what !== 'changed') return put(lines[what], { name });
  const { status, movedTo, provenance } = around.rows.get(keyOf('services', id)) as Service;
  const turned = fields.some(({ field }) => field === 'status');
  if (turned && status === 'closed') return put(lines.closed, { name });
  if (turned && status === 'moved' && movedTo === undefined) return put(lines.moved, { name });
  if (turned && status === 'moved')
    return put(lines.movedTo, { name, to: plain(around.names.service(movedTo as string)) });
  if (onlyCheck(fields))
    return put(lines.checked, {
      name,
      how: checkWords(provenance.verifiedOn as string, provenance.verifiedHow),
    });
  return put(lines.changed, { name, changes: changesWords(fields, around.names) });
};

const OTHER_LINES: Record<Exclude<List, 'services'>, Record<RowChange['what'], Line>> = {
  municipalities: { new: 'newTown', removed: 'removedTown', changed: 'town' },
  events: { new: 'newEvent', removed: 'removedEvent', changed: 'event' },
  programmes: { new: 'newProgramme', removed: 'removedProgramme', changed: 'programme' },
  guides: { new: 'newGuide', removed: 'removedGuide', changed: 'guide' },
};

const lineOf = (list: List, change: RowChange, around: Around): string => {
  if (list === 'services') return serviceLine(change, around);
  const name = otherName(list, change.id, around);
  const changes = changesWords(change.fields, around.names);
  return put(lines[OTHER_LINES[list][change.what]], { name, changes });
};

const SORTS: { list: List; many: Line; is: (change: RowChange) => boolean }[] = [
  { list: 'services', many: 'manyNew', is: ({ what }) => what === 'new' },
  { list: 'services', many: 'manyRemoved', is: ({ what }) => what === 'removed' },
  { list: 'services', many: 'manyChecked', is: ({ fields }) => onlyCheck(fields) },
  { list: 'municipalities', many: 'manyNewTowns', is: ({ what }) => what === 'new' },
  { list: 'municipalities', many: 'manyRemovedTowns', is: ({ what }) => what === 'removed' },
];

const linesOf = (list: List, all: RowChange[], around: Around): string[] => {
  const coded = all.filter(({ what, fields }) => what === 'changed' && onlyCode(fields));
  let rest = all.filter(change => !coded.includes(change));
  const counted: string[] = [];
  for (const sort of SORTS.filter(sort => sort.list === list)) {
    const same = rest.filter(sort.is);
    if (same.length <= MANY) continue;
    counted.push(put(lines[sort.many], { count: same.length }));
    rest = rest.filter(change => !same.includes(change));
  }
  if (coded.length > 0) counted.push(put(lines.codes, { count: coded.length }));
  return [...counted, ...rest.map(change => lineOf(list, change, around))];
};

const regionNames = ({ before, after }: Diff): Map<string, string> =>
  new Map(
    [...before, ...after]
      .map(({ id, name }: Region) => [id, name] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );

/** What changed, in plain Italian, by region: an entry for data/CHANGELOG.md. Empty when nothing did. */
export const changelogMarkdown = (diff: Diff, date: string): string => {
  const around: Around = { names: namesOf(diff.before, diff.after), rows: rowsOf(diff) };
  const chapters = [...regionNames(diff)].flatMap(([id, name]) => {
    const here = LISTS.flatMap(list =>
      linesOf(
        list,
        diff.changes[list].filter(({ region }) => region === id),
        around,
      ),
    );
    return here.length === 0 ? [] : [`### ${plain(name)}\n\n${here.map(line => `- ${line}\n`).join('')}`];
  });
  if (chapters.length === 0) return '';
  return [`${put(words.heading, { date, base: diff.base })}\n`, ...chapters].join('\n');
};
