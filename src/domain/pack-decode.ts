// SPDX-License-Identifier: AGPL-3.0-or-later
import type * as z from 'zod/mini';
import type { Part } from './manifest.ts';
import { type Municipality, municipalitySchema } from './municipality.ts';
import * as file from './pack.ts';
import { bucketOf, idsMark } from './pack-bucket.ts';
import { DETAIL_COLUMNS, INDEX_COLUMNS, PLACE_COLUMNS } from './pack-columns.ts';
import { attempt, checked, type Decoded, openPack, refuse } from './pack-open.ts';
import { type Row, readColumns } from './pack-table.ts';
import { type TownSigns, townSigns } from './pack-town.ts';
import { type Service, serviceSchema } from './service.ts';

/** A region's towns, and the key by which its other packs are read. */
export type Places = {
  region: string;
  name: string;
  municipalities: Municipality[];
  key: Pick<file.PlacesFile, 'words' | 'needs' | 'index' | 'detail'>;
  townOf: (row: Row) => TownSigns | undefined;
};

/** How rows become records: `checked` by their schema, or `trusted` because they already were. */
export type Judge = <T extends z.ZodMiniType>(schema: T, row: unknown) => z.infer<T>;

/** For packs this same schema has let in before, whose bytes have not changed since: four times as fast. */
export const trusted: Judge = <T extends z.ZodMiniType>(_: T, row: unknown) => row as z.infer<T>;

const emptyRows = (count: number): Row[] => Array.from({ length: count }, () => ({}));
const noTown = (): undefined => undefined;

const townFinder = (municipalities: readonly Municipality[]): Places['townOf'] => {
  const names = new Map(municipalities.map(({ istat, name }) => [istat, name]));
  const seen = new Map<string, TownSigns>();
  return ({ istat }) => {
    const name = names.get(istat as string);
    if (name === undefined) return undefined;
    const signs = seen.get(name) ?? townSigns(name);
    seen.set(name, signs);
    return signs;
  };
};

/** Reads a `places` pack: the first of its region, without which no other can be read. */
export const decodePlaces = (text: string, judge: Judge = checked): Decoded<Places> =>
  attempt(() => {
    const pack = openPack(text, 'places', file.placesFileSchema);
    const rows = emptyRows(pack.rows);
    readColumns(rows, pack.columns, pack.cells, PLACE_COLUMNS, [], noTown);
    const municipalities = rows.map(row => judge(municipalitySchema, row));
    const { region, name, words, needs, index, detail } = pack;
    return {
      region,
      name,
      municipalities,
      key: { words, needs, index, detail },
      townOf: townFinder(municipalities),
    };
  });

const withNeeds = (row: Row, needs: file.PlacesFile['needs']): Row =>
  row.needs === undefined && Object.hasOwn(needs, row.kind as string)
    ? { ...row, needs: needs[row.kind as string] }
    : row;

/** Reads an `index` pack: every service of the region, as a list shows it. */
export const decodeIndex = (text: string, places: Places, judge: Judge = checked): Decoded<file.Listed[]> =>
  attempt(() => {
    const { key, region, townOf } = places;
    const pack = openPack(text, 'index', file.indexFileSchema);
    if (pack.region !== region) refuse('broken');
    const rows = emptyRows(pack.rows);
    readColumns(rows, key.index, pack.cells, INDEX_COLUMNS, key.words, townOf);
    const listed = rows.map(row => judge(file.listedSchema, withNeeds(row, key.needs)));
    return new Set(listed.map(({ id }) => id)).size === listed.length ? listed : refuse('broken');
  });

const readDetail = (
  text: string,
  { key, region, townOf }: Places,
  index: readonly file.Listed[],
  judge: Judge,
) => {
  const pack = openPack(text, 'detail', file.detailFileSchema);
  const mine = index.filter(({ id }) => bucketOf(id, pack.of) === pack.bucket);
  const fits = pack.rows === mine.length && pack.ids === idsMark(mine.map(({ id }) => id));
  if (pack.region !== region || !fits) refuse('broken');
  const rows: Row[] = mine.map(listed => ({ ...listed }));
  readColumns(rows, key.detail, pack.cells, DETAIL_COLUMNS, key.words, townOf);
  return { bucket: pack.bucket, of: pack.of, services: rows.map(row => judge(serviceSchema, row)) };
};

/** Reads one `detail` pack: the whole services whose ids fall into it. It must be of the same build as the index. */
export const decodeDetail = (
  text: string,
  places: Places,
  index: readonly file.Listed[],
): Decoded<Service[]> => attempt(() => readDetail(text, places, index, checked).services);

/** Reads a `more` pack. */
export const decodeMore = (text: string): Decoded<file.More> =>
  attempt(() => {
    const { format: _, part: __, region: ___, ...more } = openPack(text, 'more', file.moreFileSchema);
    return more;
  });

const must = <T>(decoded: Decoded<T>): T => (decoded.ok ? decoded.value : refuse(decoded.why));

type Pack = { part: Part; text: string };

/** The reading of a region, pack after pack. */
function* regionSteps(packs: readonly Pack[], judge: Judge): Generator<void, file.Region> {
  const textsOf = (part: Part) => packs.filter(pack => pack.part === part).map(({ text }) => text);
  const only = (part: Part): string => {
    const [text, second] = textsOf(part);
    return text === undefined || second !== undefined ? refuse('broken') : text;
  };
  const places = must(decodePlaces(only('places'), judge));
  yield;
  const index = must(decodeIndex(only('index'), places, judge));
  const more = must(decodeMore(only('more')));
  const details: ReturnType<typeof readDetail>[] = [];
  for (const text of textsOf('detail')) {
    yield;
    details.push(readDetail(text, places, index, judge));
  }
  const whole = new Set(details.map(({ bucket }) => bucket)).size === details.length;
  if (!whole || details.length === 0 || details.some(({ of }) => of !== details.length)) refuse('broken');
  const found = new Map(details.flatMap(({ services }) => services.map(service => [service.id, service])));
  const services = index.map(({ id }) => found.get(id) ?? refuse('broken'));
  return { id: places.region, name: places.name, municipalities: places.municipalities, services, ...more };
}

/** Reads all packs of a region, in any order, and only if none is missing. Services come sorted by id. */
export const decodeRegion = (packs: readonly Pack[], judge: Judge = checked): Decoded<file.Region> =>
  attempt(() => {
    const steps = regionSteps(packs, judge);
    let step = steps.next();
    while (!step.done) step = steps.next();
    return step.value;
  });

/** The same with a pause between packs, so that a tap on a slow phone need not wait for a whole region. */
export const decodeRegionGently = async (
  packs: readonly Pack[],
  judge: Judge,
  pause: () => Promise<void>,
): Promise<Decoded<file.Region>> => {
  const steps = regionSteps(packs, judge);
  for (;;) {
    const step = attempt(() => steps.next());
    if (!step.ok) return step;
    if (step.value.done) return { ok: true, value: step.value.value };
    await pause();
  }
};
