// SPDX-License-Identifier: AGPL-3.0-or-later
import * as z from 'zod/mini';
import { isoDay, plainText, slug, webAddress } from './text.ts';

/** The wire format this build reads and writes. A phone that reads less keeps its old data and says so. */
export const FORMAT = 1;

export const PARTS = ['places', 'index', 'detail', 'more'] as const;
export type Part = (typeof PARTS)[number];

export const packEntrySchema = z.object({
  part: z.enum(PARTS),
  /** Relative to the manifest; its name carries the beginning of the hash. */
  path: z.string().check(z.regex(/^[a-z0-9-]+\/[a-z0-9]+-[\w-]{10}\.json$/)),
  bytes: z.int().check(z.gte(2)),
  /** base64url of the file's SHA-256. */
  sha256: z.string().check(z.regex(/^[\w-]{43}$/)),
  services: z.int().check(z.gte(0)),
});
export type PackEntry = z.infer<typeof packEntrySchema>;

export const regionEntrySchema = z.object({
  id: slug,
  name: plainText(60),
  /** The newest day any of its rows names. */
  date: z.optional(isoDay),
  municipalities: z.int(),
  services: z.int(),
  bytes: z.int(),
  packs: z.array(packEntrySchema).check(z.maxLength(16)),
});
export type RegionEntry = z.infer<typeof regionEntrySchema>;

export const manifestSchema = z.object({
  format: z.int().check(z.gte(1)),
  generated: isoDay,
  /** True for the made-up set, so that no screen can take it for real. */
  training: z.optional(z.literal(true)),
  /** The region a first visit opens with. */
  home: z.optional(slug),
  /** Filled only to stop every installed app: it then shows where to go instead. */
  stop: z.optional(z.object({ reason: plainText(240), url: z.optional(webAddress) })),
  regions: z.array(regionEntrySchema),
});
export type Manifest = z.infer<typeof manifestSchema>;
