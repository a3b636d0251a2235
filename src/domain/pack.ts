// SPDX-License-Identifier: AGPL-3.0-or-later
import * as z from 'zod/mini';
import { type Event, eventSchema } from './event.ts';
import { type Guide, guideSchema } from './guide.ts';
import { FORMAT, type Part } from './manifest.ts';
import type { Municipality } from './municipality.ts';
import { type Programme, programmeSchema } from './programme.ts';
import { type Source, sourceSchema } from './provenance.ts';
import { type Service, serviceSchema } from './service.ts';
import { slug } from './text.ts';
import { KINDS, NEEDS } from './vocabulary.ts';

/** What a list of all services shows; the rest of each comes with its detail pack. */
export const listedSchema = z.pick(serviceSchema, {
  id: true,
  kind: true,
  needs: true,
  name: true,
  status: true,
  code: true,
  istat: true,
});
export type Listed = z.infer<typeof listedSchema>;

/** Which needs a kind of office answers unless a service says otherwise. */
export const kindNeedsSchema = z.object({ kind: z.enum(KINDS), needs: z.array(z.enum(NEEDS)) });
export type KindNeeds = z.infer<typeof kindNeedsSchema>;

/** What a region has besides towns and services. Guides and kinds come with the `national` region. */
export const moreSchema = z.object({
  events: z.array(eventSchema),
  programmes: z.array(programmeSchema),
  guides: z.array(guideSchema),
  sources: z.array(sourceSchema),
  kinds: z.array(kindNeedsSchema),
});
export type More = {
  events: Event[];
  programmes: Programme[];
  guides: Guide[];
  sources: Source[];
  kinds: KindNeeds[];
};

/** All that is published of one region. */
export type Region = { id: string; name: string; municipalities: Municipality[]; services: Service[] } & More;

const MOST_ROWS = 100_000;
const rows = z.int().check(z.gte(0), z.lte(MOST_ROWS));
const cells = z.array(z.string());

/** Every pack says what it is, so that a file alone can be told from any other. */
const headOf = <P extends Part>(part: P) => ({
  format: z.literal(FORMAT),
  part: z.literal(part),
  region: slug,
});

/** `places` comes first: besides the towns it holds the column names and words by which `index` and `detail` are read. */
export const placesFileSchema = z.object({
  ...headOf('places'),
  name: z.string(),
  words: z.array(z.string()),
  needs: z.record(z.string(), z.array(z.string())),
  index: z.array(z.string()),
  detail: z.array(z.string()),
  columns: z.array(z.string()),
  rows,
  cells,
});
export type PlacesFile = z.infer<typeof placesFileSchema>;

export const indexFileSchema = z.object({ ...headOf('index'), rows, cells });

/** `bucket` of `of`; `ids` marks the services its rows belong to, in the order of the index. */
export const detailFileSchema = z.object({
  ...headOf('detail'),
  bucket: z.int().check(z.gte(0), z.lte(15)),
  of: z.int().check(z.gte(1), z.lte(16)),
  ids: z.string(),
  rows,
  cells,
});

export const moreFileSchema = z.extend(moreSchema, headOf('more'));

/** What every pack of any format starts with. */
export const headSchema = z.object({ format: z.int().check(z.gte(1)), part: z.string() });
