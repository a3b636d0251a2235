// SPDX-License-Identifier: AGPL-3.0-or-later
import { canonicalJson } from './canonical-json.ts';
import { FORMAT, type Part } from './manifest.ts';
import type { KindNeeds, Region } from './pack.ts';
import { bucketCount, bucketOf, idsMark } from './pack-bucket.ts';
import { DETAIL_COLUMNS, INDEX_COLUMNS, PLACE_COLUMNS } from './pack-columns.ts';
import { type Row, writeColumns } from './pack-table.ts';
import { type TownSigns, townSigns } from './pack-town.ts';
import { VOCABULARY, WORDS_FROM_BUCKETS } from './pack-words.ts';
import type { Service } from './service.ts';

/** One file of a region before it has a hash: `name` tells the detail packs apart. */
export type EncodedPack = { part: Part; name: string; services: number; text: string };

/** What a region's packs are written with: the needs of each kind, and the printed codes of services that do not carry theirs. */
export type PackKey = { kinds: readonly KindNeeds[]; codes?: ReadonlyMap<string, string> };

type Around = {
  region: string;
  numbers: ReadonlyMap<string, number>;
  townOf: (row: Row) => TownSigns | undefined;
  needsOf: ReadonlyMap<string, string>;
  codes: ReadonlyMap<string, string> | undefined;
};

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const sortBy = <T>(items: readonly T[], keyOf: (item: T) => string): T[] =>
  [...items].sort((a, b) => order(keyOf(a), keyOf(b)));
const sortById = <T extends { id: string }>(items: readonly T[]): T[] => sortBy(items, ({ id }) => id);

const head = (part: Part, region: string) => ({ format: FORMAT, part, region });

const placesPack = (
  { id, name, municipalities }: Region,
  words: readonly string[],
  kinds: readonly KindNeeds[],
): EncodedPack => {
  const rows = sortBy(municipalities, ({ istat }) => istat);
  const text = JSON.stringify({
    ...head('places', id),
    name,
    words,
    needs: Object.fromEntries(sortBy(kinds, ({ kind }) => kind).map(({ kind, needs }) => [kind, needs])),
    index: Object.keys(INDEX_COLUMNS),
    detail: Object.keys(DETAIL_COLUMNS),
    columns: Object.keys(PLACE_COLUMNS),
    rows: rows.length,
    cells: writeColumns(rows, PLACE_COLUMNS, new Map(), () => undefined),
  });
  return { part: 'places', name: 'places', services: 0, text };
};

const indexPack = (
  services: readonly Service[],
  { region, numbers, townOf, needsOf, codes }: Around,
): EncodedPack => {
  const rows = services.map(({ id, kind, needs, name, istat, status, code }): Row => {
    const usual = needsOf.get(kind) === needs.join(' ');
    return { id, kind, needs: usual ? undefined : needs, name, istat, status, code: codes?.get(id) ?? code };
  });
  const cells = writeColumns(rows, INDEX_COLUMNS, numbers, townOf);
  const text = JSON.stringify({ ...head('index', region), rows: rows.length, cells });
  return { part: 'index', name: 'index', services: rows.length, text };
};

const detailPack = (
  services: readonly Service[],
  bucket: number,
  of: number,
  around: Around,
): EncodedPack => {
  const text = JSON.stringify({
    ...head('detail', around.region),
    bucket,
    of,
    ids: idsMark(services.map(({ id }) => id)),
    rows: services.length,
    cells: writeColumns(services, DETAIL_COLUMNS, around.numbers, around.townOf),
  });
  return { part: 'detail', name: `detail${bucket}`, services: services.length, text };
};

const morePack = ({ id, events, programmes, guides, sources, kinds }: Region): EncodedPack => {
  const text = canonicalJson({
    ...head('more', id),
    events: sortById(events),
    programmes: sortById(programmes),
    guides: sortById(guides),
    sources: sortById(sources),
    kinds: sortBy(kinds, ({ kind }) => kind),
  });
  return { part: 'more', name: 'more', services: 0, text };
};

const aroundOf = (
  { id, municipalities }: Region,
  words: readonly string[],
  { kinds, codes }: PackKey,
): Around => {
  const towns = new Map(municipalities.map(({ istat, name }) => [istat, townSigns(name)]));
  return {
    region: id,
    numbers: new Map(words.map((word, number) => [word, number])),
    townOf: ({ istat }) => (typeof istat === 'string' ? towns.get(istat) : undefined),
    needsOf: new Map(kinds.map(({ kind, needs }) => [kind, needs.join(' ')])),
    codes,
  };
};

/** A region as its packs, one after the other. The same rows in any order give the same texts. */
export function* encodeRegion(region: Region, key: PackKey): Generator<EncodedPack> {
  const services = sortById(region.services);
  const of = bucketCount(services.length);
  const words = of >= WORDS_FROM_BUCKETS ? VOCABULARY : [];
  const around = aroundOf(region, words, key);
  yield placesPack(region, words, key.kinds);
  yield indexPack(services, around);
  const buckets: Service[][] = Array.from({ length: of }, () => []);
  for (const service of services) buckets[bucketOf(service.id, of)]?.push(service);
  for (const [bucket, rows] of buckets.entries()) yield detailPack(rows, bucket, of, around);
  yield morePack(region);
}
