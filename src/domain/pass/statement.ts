// SPDX-License-Identifier: AGPL-3.0-or-later
import { canonicalJson } from '../canonical-json.ts';
import { FORMAT, type RegionEntry } from '../manifest.ts';
import { decodeManifest } from '../pack-manifest.ts';
import type { Refusal } from '../pack-open.ts';

/** What a publisher vouches for: these packs are this region's, in the publication of this day. */
export type Statement = { generated: string; training: boolean; entry: RegionEntry };

/**
 * The text that is signed: a manifest of this one region, in one order of keys. It follows from the line of the
 * published one, field by field, so that a phone can write it again from what it keeps, also when later manifests
 * say more than it understands.
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
  const regions = [{ id, name, date, municipalities, services, bytes, packs }];
  return canonicalJson({ format: FORMAT, generated, ...(training && { training: true }), regions });
};

/** Reads a statement back. Whether it is true only its signature says. */
export const readStatement = (text: string): Statement | Refusal => {
  const read = decodeManifest(text);
  if (!read.ok) return read.why;
  const { generated, training, regions } = read.value;
  const [entry] = regions;
  return entry === undefined || regions.length > 1
    ? 'broken'
    : { generated, training: training === true, entry };
};
