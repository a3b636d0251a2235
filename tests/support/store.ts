// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Municipality } from '../../src/domain/municipality.ts';
import type { RegionStatus, Store, StoreState } from '../../src/store/store.ts';
import { anAtlas } from './atlas.ts';

/** A published region as the store tells of it. */
export const aRegion = (known: Partial<RegionStatus> = {}): RegionStatus => ({
  id: 'basilicata',
  name: 'Basilicata',
  services: 42,
  municipalities: 131,
  bytes: 33_281,
  kept: true,
  ...known,
});

export const aState = (known: Partial<StoreState> = {}): StoreState => ({
  atlas: anAtlas([], []),
  regions: [],
  settings: {},
  saved: [],
  ticks: new Map(),
  outbox: [],
  keptIn: 'disk',
  damaged: [],
  ...known,
});

export type Stub = Store & { asked: string[] };

/** Something to give to a screen in the store's place; what the screen asked of it is in `asked`. */
export const aStore = ({
  towns = {},
  ...given
}: Partial<Store> & { towns?: Record<string, readonly Municipality[]> } = {}): Stub => {
  const asked: string[] = [];
  const note =
    (name: string) =>
    async (...words: unknown[]): Promise<never> => {
      asked.push(
        [name, ...words.map(word => (typeof word === 'string' ? word : JSON.stringify(word)))].join(' '),
      );
      return undefined as never;
    };
  return {
    asked,
    state: () => aState(),
    subscribe: () => () => undefined,
    home: () => 'basilicata',
    refresh: note('refresh'),
    keep: note('keep'),
    drop: note('drop'),
    pass: async () => undefined,
    locate: note('locate'),
    townsOf: async region => towns[region] ?? [],
    setPlace: note('setPlace'),
    setSettings: note('setSettings'),
    save: note('save'),
    unsave: note('unsave'),
    tick: note('tick'),
    queueReport: note('queueReport'),
    removeReport: note('removeReport'),
    persist: note('persist'),
    eraseEverything: note('eraseEverything'),
    ...given,
  };
};
