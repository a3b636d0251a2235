// SPDX-License-Identifier: AGPL-3.0-or-later
import { NATIONAL } from '../domain/national.ts';
import type { Alone } from './alone.ts';
import type { Live } from './live.ts';
import { wishKey } from './rows.ts';
import type { Store } from './state.ts';
import { wantedIn } from './sync.ts';

/** Takes a region from the phone. */
const removeRegion = (live: Live, region: string, signal: AbortSignal): Promise<void> =>
  live.inTurn(async () => {
    if (signal.aborted) return;
    await live.disk.write([{ table: 'packs', remove: region }]);
    live.regions.remove(region);
    live.regions.remarks.delete(region);
    live.tell(['packs']);
  });

/** The end of a region on this phone; what holds in all of Italy goes with the last. */
export const dropIn = (live: Live, { run }: Alone): Pick<Store, 'drop'> => ({
  drop: region =>
    run(async signal => {
      if (region === NATIONAL && [...wantedIn(live)].some(id => id !== NATIONAL)) return;
      await live.write([{ table: 'settings', remove: wishKey(region) }]);
      await removeRegion(live, region, signal);
    }),
});
