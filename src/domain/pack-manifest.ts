// SPDX-License-Identifier: AGPL-3.0-or-later
import * as z from 'zod/mini';
import { FORMAT, type Manifest, manifestSchema } from './manifest.ts';
import { attempt, checked, type Decoded, refuse } from './pack-open.ts';

const headSchema = z.object({ format: z.int().check(z.gte(1)) });

/** Reads a manifest. One of a later format says `newer`, whatever else it has become. */
export const decodeManifest = (text: string): Decoded<Manifest> =>
  attempt(() => {
    const json: unknown = JSON.parse(text);
    const head = headSchema.safeParse(json);
    if (head.success && head.data.format > FORMAT) return refuse('newer');
    return checked(manifestSchema, json);
  });
