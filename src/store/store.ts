// SPDX-License-Identifier: AGPL-3.0-or-later
import { aloneWith } from './alone.ts';
import { openDisk } from './db.ts';
import { memoryDisk } from './disk.ts';
import { DATABASE, eraseAll, TRAINING_DATABASE } from './erase.ts';
import { type Live, liveOver } from './live.ts';
import { notesIn } from './notes.ts';
import type { Seldom } from './seldom.ts';
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
export const openStore = async (options: StoreOptions): Promise<Store> => {
  const { base, now, training = false, guest = false, manifest } = options;
  const name = training ? TRAINING_DATABASE : DATABASE;
  const session = openSession(`${base}data/${training ? 'training/' : ''}`, training, manifest);
  const disk = guest ? memoryDisk() : await openDisk(name);
  const tell = guest ? () => undefined : tellTabs(news => hear(news, name, live, session));
  const live: Live = liveOver(disk, now, changed => tell({ of: name, changed }));
  await live.load();
  const alone = aloneWith(live, session, guest ? undefined : `${name}-sync`);
  const seldom = async <T>(ask: (it: Seldom) => Promise<T> | T): Promise<T | undefined> => {
    try {
      return await ask((await import('./seldom.ts')).seldomIn(live, session, alone, options));
    } catch {
      // Its file did not come.
      live.trouble({ sync: 'unreachable' });
    }
  };
  return {
    state: live.state,
    subscribe: live.subscribe,
    home: () => live.manifest()?.home,
    ...syncOf(live, session, alone),
    drop: region => seldom(it => it.drop(region)),
    locate: what => seldom(it => it.locate(what)),
    townsOf: async region => (await seldom(it => it.townsOf(region))) ?? [],
    pass: key => seldom(it => it.pass(key)),
    ...notesIn(live),
    persist: askToPersist,
    eraseEverything: async () => {
      tell({ erased: true });
      await eraseAll(live, session, alone);
    },
  };
};
