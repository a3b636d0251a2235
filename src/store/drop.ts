// SPDX-License-Identifier: AGPL-3.0-or-later
import { NATIONAL } from '../domain/national.ts';
import type { Alone } from './alone.ts';
import type { Change } from './disk.ts';
import type { Live } from './live.ts';
import { wishKey } from './rows.ts';
import type { Store } from './state.ts';
import { wantedIn } from './sync.ts';

/** Takes a region from the phone, and the wish for it: what waits for room may not keep the wish there. */
const removeRegion = (live: Live, region: string, wish: Change, signal: AbortSignal): Promise<void> =>
  live.inTurn(async () => {
    if (signal.aborted) return;
    await live.disk.write([{ table: 'packs', remove: region }, wish]);
    live.regions.remove(region);
    live.regions.remarks.delete(region);
    live.tell(['packs']);
  });

/** The end of a region on this phone; what holds in all of Italy goes with the last. */
export const dropIn = (live: Live, { run }: Alone): Pick<Store, 'drop'> => ({
  drop: region =>
    run(async signal => {
      if (region === NATIONAL && [...wantedIn(live)].some(id => id !== NATIONAL)) return;
      const wish: Change = { table: 'settings', remove: wishKey(region) };
      try {
        await removeRegion(live, region, wish, signal);
      } finally {
        // After it, because what waited may find room now.
        if (!signal.aborted) await live.write([wish]);
      }
    }),
});
