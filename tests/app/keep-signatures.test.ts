// SPDX-License-Identifier: AGPL-3.0-or-later
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { keepSignatures } from '../../src/app/keep-signatures.ts';
import type { Pass, RegionStatus } from '../../src/store/store.ts';
import { aRegion, aState, aStore } from '../support/store.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const aPhone = (...first: RegionStatus[]) => {
  let regions = first;
  let looked = 0;
  const listeners: (() => void)[] = [];
  const pass = { training: false, collect: async () => void looked++ } as Pass;
  const store = aStore({
    state: () => aState({ regions }),
    subscribe: listener => {
      listeners.push(listener);
      return () => undefined;
    },
    pass: async () => pass,
  });
  const becomes = (...next: RegionStatus[]): void => {
    regions = next;
    for (const listener of listeners) listener();
  };
  const looks = async (): Promise<number> => {
    await vi.runAllTimersAsync();
    return looked;
  };
  return { store, becomes, looks };
};

const kept = aRegion({ date: '2026-02-19' });

it('signatures are looked for at the opening, and when what is kept has changed', async () => {
  const { store, becomes, looks } = aPhone(kept);
  keepSignatures(store, 'a key');
  expect(await looks()).toBe(1);
  becomes(kept);
  expect(await looks()).toBe(1);
  becomes({ ...kept, date: '2026-03-01' });
  expect(await looks()).toBe(2);
});

it('signatures wait until a region is whole', async () => {
  const { store, becomes, looks } = aPhone();
  keepSignatures(store, 'a key');
  becomes(aRegion({ kept: false, progress: { done: 1, total: 2 } }));
  expect(await looks()).toBe(0);
  becomes(kept);
  expect(await looks()).toBe(1);
});

it('nothing is looked for in a copy without a key', async () => {
  const { store, becomes, looks } = aPhone(kept);
  keepSignatures(store, undefined);
  becomes({ ...kept, date: '2026-03-01' });
  expect(await looks()).toBe(0);
});
