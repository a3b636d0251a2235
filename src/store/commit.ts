// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Manifest, RegionEntry } from '../domain/manifest.ts';
import type { Region } from '../domain/pack.ts';
import { applyChange, type Change, type Guard, MANIFEST_KEY } from './disk.ts';
import type { Live } from './live.ts';
import { failureOf } from './mirror.ts';
import type { Failure } from './published.ts';
import { recordOf } from './region-record.ts';
import { manifestIn } from './rows.ts';

/** Another tab may have stored a newer publication meanwhile: an older one never replaces it. */
const notOlder =
  ({ generated }: Manifest): Guard =>
  row =>
    (manifestIn(row)?.generated ?? '') <= generated;

/** Stores the manifest and when it was read. A disk that will not have it leaves it in memory, until it is read again: false. */
export const commitManifest = (live: Live, manifest: Manifest, signal: AbortSignal): Promise<boolean> =>
  live.inTurn(async () => {
    if (signal.aborted) return false;
    let stored = true;
    const changes: Change[] = [
      { table: 'meta', put: { key: MANIFEST_KEY, value: manifest } },
      { table: 'meta', put: { key: 'checkedAt', value: live.now().toISOString() } },
    ];
    try {
      if (!(await live.disk.write(changes, notOlder(manifest)))) {
        await live.mirror.read(['meta']);
        return true;
      }
      live.trouble({ disk: undefined });
      live.tell(['meta']);
    } catch (error) {
      live.trouble({ disk: failureOf(error) });
      stored = false;
    }
    for (const change of changes) applyChange(live.mirror.tables, change);
    return stored;
  });

/**
 * Replaces a region, packs and entry at once, in one transaction. On a failure what was there stays; a region
 * that was not there is shown until the page closes, because a full phone needs help too.
 */
export const commitRegion = (
  live: Live,
  manifest: Manifest,
  whole: { entry: RegionEntry; texts: readonly string[]; region: Region },
  signal: AbortSignal,
): Promise<Failure | undefined> =>
  live.inTurn(async () => {
    if (signal.aborted) return undefined;
    const { entry, texts, region } = whole;
    const { regions } = live;
    try {
      const put: Change = { table: 'packs', put: recordOf(entry, texts) };
      if (!(await live.disk.write([put], notOlder(manifest)))) await regions.load();
      else {
        regions.put({ entry, region, stored: true });
        regions.remarks.delete(entry.id);
        live.trouble({ disk: undefined });
        live.tell(['packs']);
      }
      return undefined;
    } catch (error) {
      const problem = failureOf(error);
      if (regions.all.get(entry.id)?.stored !== true) regions.put({ entry, region, stored: false });
      regions.remarks.set(entry.id, { problem });
      return problem;
    }
  });
