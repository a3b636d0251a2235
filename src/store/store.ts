// SPDX-License-Identifier: AGPL-3.0-or-later
import { aloneWith } from './alone.ts';
import { openDisk } from './db.ts';
import { memoryDisk } from './disk.ts';
import { DATABASE, eraseAll, TRAINING_DATABASE } from './erase.ts';
import { type Live, liveOver } from './live.ts';
import { notesIn } from './notes.ts';
import { openSession, type Session } from './session.ts';
import type { Store, StoreOptions } from './state.ts';
import { syncOf } from './sync.ts';
import { type News, tellTabs } from './tabs.ts';

export type { Failure } from './published.ts';
export type {
  Given,
  NotReceived,
  Pass,
  Personal,
  Reason,
  Received,
  RegionStatus,
  Report,
  Saved,
  Settings,
  Store,
  StoreState,
} from './state.ts';

const askToPersist = async (): Promise<boolean> => {
  try {
    return await navigator.storage.persist();
  } catch {
    return false;
  }
};

/** What another tab did: bring memory up to it, or forget all, begun downloads with it. */
const hear = (news: News, name: string, live: Live, session: Session): void => {
  if ('changed' in news) {
    if (news.of === name) void live.load(news.changed);
    return;
  }
  session.end();
  live.clear();
  // Again after what is being read at this moment from a disk that is about to be empty.
  void live.inTurn(async () => live.clear());
};

/** Opens what this phone keeps. It does not ask the network: that is for `refresh` and `keep`. */
export const openStore = async ({
  base,
  now,
  training = false,
  guest = false,
}: StoreOptions): Promise<Store> => {
  const name = training ? TRAINING_DATABASE : DATABASE;
  const session = openSession(`${base}data/${training ? 'training/' : ''}`, training);
  const disk = guest ? memoryDisk() : await openDisk(name);
  const tell = guest ? () => undefined : tellTabs(news => hear(news, name, live, session));
  const live: Live = liveOver(disk, now, changed => tell({ of: name, changed }));
  await live.load();
  const alone = aloneWith(live, session, guest ? undefined : `${name}-sync`);
  // Looking elsewhere is rare: its code comes when it is asked for.
  const seek = () => import('./seek.ts').then(({ seekIn }) => seekIn(live, session));
  return {
    state: live.state,
    subscribe: live.subscribe,
    home: () => live.manifest()?.home,
    ...syncOf(live, session, alone),
    locate: what =>
      seek()
        .then(({ locate }) => locate(what))
        .catch(() => undefined),
    townsOf: region =>
      seek()
        .then(({ townsOf }) => townsOf(region))
        .catch(() => []),
    ...notesIn(live),
    pass: key =>
      import('./pass/pass.ts').then(({ passOver }) => passOver({ live, base, training, key }, alone)),
    persist: askToPersist,
    eraseEverything: async () => {
      tell({ erased: true });
      await eraseAll(live, session, alone);
    },
  };
};
