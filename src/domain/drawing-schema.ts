// SPDX-License-Identifier: AGPL-3.0-or-later
import * as z from 'zod/mini';
import { plainText, slug, webAddress } from './text.ts';

const boundariesSchema = z.enum(['indicative', 'official']);

const inFolder = z.string().check(z.regex(/^[\w.-]+$/), z.maxLength(120));
const size = z.int().check(z.gte(1));
const zoom = z.int().check(z.gte(0), z.lte(22));

/** `data/map/index.json`: which regions are drawn, and what the publisher added. */
export const drawingIndexSchema = z.object({
  format: z.int().check(z.gte(1)),
  regions: z.record(
    slug,
    z.object({
      /** Beside the index; its name holds the beginning of the file's SHA-256. */
      file: inFolder,
      bytes: size,
      boundaries: boundariesSchema,
      /** West, south, east, north of the region itself; land is drawn further. */
      box: z.tuple([z.number(), z.number(), z.number(), z.number()]),
    }),
  ),
  /** Street level, put there by the publisher: a PMTiles file of a region. */
  streets: z.optional(
    z.record(slug, z.object({ file: inFolder, bytes: size, maxZoom: zoom, credits: plainText(200) })),
  ),
  /** Pictures of streets from elsewhere, only if the publisher set it. */
  online: z.optional(
    z.object({ url: webAddress, host: plainText(120), credits: plainText(200), maxZoom: zoom }),
  ),
});
