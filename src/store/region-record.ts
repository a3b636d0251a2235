// SPDX-License-Identifier: AGPL-3.0-or-later
import * as z from 'zod/mini';
import { FORMAT, type PackEntry, type RegionEntry, regionEntrySchema } from '../domain/manifest.ts';
import type { Region } from '../domain/pack.ts';
import { stableHash } from '../domain/pack-bucket.ts';
import { DETAIL_COLUMNS, INDEX_COLUMNS, PLACE_COLUMNS } from '../domain/pack-columns.ts';
import { decodeRegionGently, type Judge, trusted } from '../domain/pack-decode.ts';
import { checked, type Decoded } from '../domain/pack-open.ts';
import { VOCABULARY } from '../domain/pack-words.ts';
import { breather } from './breather.ts';
import type { Row } from './disk.ts';
import { isAsPublished } from './published.ts';

/** A region on the disk: its line of the manifest and its packs whole, in the line's order, in one row. */
const recordSchema = z.object({
  region: z.string(),
  entry: regionEntrySchema,
  texts: z.array(z.string()),
  /** Which schema let it in. */
  judge: z.string(),
});

/** Names the schema: an app with other columns or codes checks again what an earlier one let in. */
const JUDGE = stableHash(
  JSON.stringify([FORMAT, PLACE_COLUMNS, INDEX_COLUMNS, DETAIL_COLUMNS, VOCABULARY]),
).toString(36);

export const recordOf = (entry: RegionEntry, texts: readonly string[]): Row => ({
  region: entry.id,
  entry,
  texts: [...texts],
  judge: JUDGE,
});

/** The region of an entry, from the texts of its packs in the entry's order; packs of another region are refused. */
export const regionOf = async (
  entry: RegionEntry,
  texts: readonly string[],
  judge: Judge = checked,
): Promise<Decoded<Region>> => {
  const packs = entry.packs.map(({ part }, index) => ({ part, text: texts[index] ?? '' }));
  const region = await decodeRegionGently(packs, judge, breather());
  if (region.ok && region.value.id !== entry.id) return { ok: false, why: 'broken' };
  return region;
};

const stillAsPublished = (text: string, pack: PackEntry): Promise<boolean> =>
  isAsPublished(new TextEncoder().encode(text), pack);

/** The packs of a stored row that are still what was published, by hash. */
export const goodTexts = async (row: Row | undefined): Promise<Map<string, string>> => {
  const good = new Map<string, string>();
  const record = recordSchema.safeParse(row);
  if (!record.success) return good;
  for (const [index, pack] of record.data.entry.packs.entries()) {
    const text = record.data.texts[index] ?? '';
    if (await stillAsPublished(text, pack)) good.set(pack.sha256, text);
  }
  return good;
};

/** Which region of which publication a stored row holds, without opening its packs; none if the row is broken. */
export const entryIn = (row: Row): RegionEntry | undefined => {
  const read = regionEntrySchema.safeParse(row.entry);
  return read.success && read.data.id === row.region ? read.data : undefined;
};

/** A stored region. Its bytes are proved by their hashes, so the schema that let them in need not look again. */
export const readRecord = async (row: Row): Promise<Decoded<Region>> => {
  const record = recordSchema.safeParse(row);
  if (!record.success) return { ok: false, why: 'broken' };
  const { entry, texts, judge } = record.data;
  const good = await Promise.all(
    entry.packs.map((pack, index) => stillAsPublished(texts[index] ?? '', pack)),
  );
  if (good.includes(false)) return { ok: false, why: 'broken' };
  return regionOf(entry, texts, judge === JUDGE ? trusted : undefined);
};
