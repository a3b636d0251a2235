// SPDX-License-Identifier: AGPL-3.0-or-later
import * as z from 'zod/mini';
import { canonicalJson } from '../canonical-json.ts';
import { FORMAT, type RegionEntry, regionEntrySchema } from '../manifest.ts';
import { isoDay } from '../text.ts';

/** What a publisher vouches for: these packs are this region's, in the publication of this day. */
export type Statement = { generated: string; training: boolean; entry: RegionEntry };

const KIND = 'region';

const statementSchema = z.object({
  approdo: z.literal(KIND),
  format: z.literal(FORMAT),
  generated: isoDay,
  training: z.optional(z.literal(true)),
  region: regionEntrySchema,
});

/**
 * The text that is signed. It follows from a line of the manifest, field by field, so that a phone can write it
 * again from what it keeps, also when later manifests say more than it understands.
 */
export const statementOf = ({ generated, training, entry }: Statement): string => {
  const { id, name, date, municipalities, services, bytes } = entry;
  const packs = entry.packs.map(({ part, path, bytes: size, sha256, services: held }) => ({
    part,
    path,
    bytes: size,
    sha256,
    services: held,
  }));
  const region = { id, name, date, municipalities, services, bytes, packs };
  return canonicalJson({
    approdo: KIND,
    format: FORMAT,
    generated,
    ...(training && { training: true }),
    region,
  });
};

const headSchema = z.object({ approdo: z.literal(KIND), format: z.int().check(z.gte(1)) });

/** Reads a statement back. One of a later format says `newer`. Whether it is true only its signature says. */
export const readStatement = (text: string): Statement | 'newer' | undefined => {
  try {
    const json: unknown = JSON.parse(text);
    const head = headSchema.safeParse(json);
    if (head.success && head.data.format > FORMAT) return 'newer';
    const read = statementSchema.safeParse(json);
    if (!read.success) return undefined;
    const { generated, training, region } = read.data;
    return { generated, training: training === true, entry: region };
  } catch {
    return undefined;
  }
};
