// SPDX-License-Identifier: AGPL-3.0-or-later
import * as z from 'zod/mini';
import { type Manifest, manifestSchema } from '../domain/manifest.ts';
import { isoDay, istatCode, phoneDisplay, slug } from '../domain/text.ts';
import { BRING, type Bring } from '../domain/vocabulary-offers.ts';
import { type Change, keyIn, type Row, type Table } from './disk.ts';
import { REASONS } from './state.ts';

const moment = z.string().check(z.regex(/^[+-]?\d{4,6}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/));
const words = (most: number) => z.string().check(z.minLength(1), z.maxLength(most));
const languageTag = z.string().check(z.regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?$/));

export const savedSchema = z.object({
  id: slug,
  name: words(160),
  phones: z.optional(z.array(phoneDisplay)),
  town: z.optional(words(80)),
  at: moment,
});

export const tickSchema = z.object({ key: z.string(), service: slug, bring: z.enum(BRING) });

export const reportSchema = z.object({
  key: z.int(),
  service: slug,
  reason: z.enum(REASONS),
  words: z.optional(words(4000)),
  at: moment,
  lang: languageTag,
});

/** One row a setting, so that one that is damaged takes no other with it. */
export const SETTINGS = {
  lang: languageTag,
  place: istatCode,
  reportedNotice: z.boolean(),
  installDismissed: isoDay,
  plans: words(20_000),
} as const;
export type SettingKey = keyof typeof SETTINGS;

/** A region the reader asked for is remembered apart from its packs, so that packs that vanish come back. */
const WISH = 'keep:';
export const wishKey = (region: string): string => WISH + region;
export const wishOf = ({ key }: Row): string | undefined =>
  String(key).startsWith(WISH) ? String(key).slice(WISH.length) : undefined;

const isSetting = (row: Row): boolean => {
  if (wishOf(row) !== undefined) return slug.safeParse(wishOf(row)).success && row.value === true;
  const key = row.key as SettingKey;
  // A setting this app does not know is a later app's: it is left alone.
  return !Object.hasOwn(SETTINGS, key) || SETTINGS[key].safeParse(row.value).success;
};

const asideSchema = z.object({ key: z.string(), table: z.string(), row: z.unknown(), at: moment });

const isGood: Partial<Record<Table, (row: Row) => boolean>> = {
  saved: row => savedSchema.safeParse(row).success,
  ticks: row => tickSchema.safeParse(row).success,
  outbox: row => reportSchema.safeParse(row).success,
  settings: isSetting,
  aside: row => asideSchema.safeParse(row).success,
};

/** The rows that are what they should be, and how to set the others apart. */
export const sift = (table: Table, rows: readonly Row[], at: Date): { good: Row[]; apart: Change[] } => {
  const good: Row[] = [];
  const apart: Change[] = [];
  for (const row of rows) {
    if (isGood[table]?.(row) ?? true) good.push(row);
    else if (table !== 'aside') {
      const key = keyIn(table, row);
      apart.push({ table, remove: key });
      apart.push({ table: 'aside', put: { key: `${table}/${key}`, table, row, at: at.toISOString() } });
    }
  }
  return { good, apart };
};

/** A stored manifest; none when the row is not one. */
export const manifestIn = (row: Row | undefined): Manifest | undefined => {
  const read = manifestSchema.safeParse(row?.value);
  return read.success ? read.data : undefined;
};

export const tickRow = (service: string, bring: Bring): Row => ({
  key: `${service} ${bring}`,
  service,
  bring,
});
