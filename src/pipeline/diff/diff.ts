// SPDX-License-Identifier: AGPL-3.0-or-later
import { regionsOf } from '../build/regions.ts';
import type { Dataset } from '../dataset.ts';
import type { Fault } from '../fault.ts';
import { compareRegions, type Diff } from './compare.ts';
import { openPublished } from './published.ts';

/**
 * Compares what is published (a folder, or the http(s) address of its `/data/`) with a dataset, or with
 * another published folder. A publication that cannot be read is a fault in plain words.
 */
export const diffPacks = async (
  old: string,
  next: Dataset | string,
): Promise<{ diff: Diff } | { fault: Fault }> => {
  const before = await openPublished(old);
  if ('fault' in before) return before;
  const after = typeof next === 'string' ? await openPublished(next) : { regions: [...regionsOf(next)] };
  if ('fault' in after) return after;
  return { diff: compareRegions(before.regions, after.regions, before.base) };
};
