// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Manifest } from '../domain/manifest.ts';
import { NATIONAL } from '../domain/national.ts';
import { slug } from '../domain/text.ts';
import type { Alone } from './alone.ts';
import { bringRegion } from './bring.ts';
import type { Live } from './live.ts';
import { askForManifest, manifestFor } from './newest.ts';
import { wishKey } from './rows.ts';
import type { Session } from './session.ts';
import { wishesIn } from './shelf.ts';
import type { Store } from './state.ts';

const bringAll = async (
  live: Live,
  session: Session,
  manifest: Manifest | undefined,
  wanted: ReadonlySet<string>,
  signal: AbortSignal,
): Promise<void> => {
  // A stopped service asks for nothing more; what is here stays until it is erased.
  if (manifest === undefined || manifest.stop !== undefined || wanted.size === 0) return;
  const bring = async (id: string, turn?: Promise<unknown>): Promise<void> => {
    const why = await bringRegion(live, session, manifest, id, { signal, turn });
    if (why === undefined) return;
    live.trouble({ sync: why, ...(why === 'newer' && { appTooOld: true }) });
    session.doubt();
  };
  // Fetched side by side, because on a bad line each answer is half a second away; taken in with the region first,
  // because what holds everywhere is no answer to somebody who asked for one town.
  const regions = Promise.all([...wanted].filter(id => id !== NATIONAL).map(id => bring(id)));
  await Promise.all([regions, bring(NATIONAL, regions)]);
  if (!signal.aborted) live.publish();
};

/** The regions the reader asked for, and those that are here or should be. */
export const wantedIn = ({ mirror, regions }: Live): Set<string> =>
  new Set([...wishesIn(mirror.tables), ...regions.all.keys(), ...regions.lost]);

const keepIn = async (live: Live, session: Session, region: string, signal: AbortSignal): Promise<void> => {
  const published = await manifestFor(live, session, signal);
  const known = published?.regions.some(({ id }) => id === region) ?? slug.safeParse(region).success;
  if (!known || signal.aborted) return;
  await live.write([{ table: 'settings', put: { key: wishKey(region), value: true } }]);
  await bringAll(live, session, published, new Set([region]), signal);
};

/** The one owner of freshness: nothing else replaces published data on the phone. */
export const syncOf = (live: Live, session: Session, { run }: Alone): Pick<Store, 'refresh' | 'keep'> => {
  const refresh = async (signal: AbortSignal): Promise<void> => {
    const { manifest, reached } = await askForManifest(live, session, signal);
    if (reached) await bringAll(live, session, manifest, wantedIn(live), signal);
  };
  let refreshing: Promise<void> | undefined;
  return {
    keep: region => run(signal => keepIn(live, session, region, signal)),
    refresh: () => {
      refreshing ??= run(refresh).finally(() => {
        refreshing = undefined;
      });
      return refreshing;
    },
  };
};
