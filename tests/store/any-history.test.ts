// SPDX-License-Identifier: AGPL-3.0-or-later

import { IDBObjectStore } from 'fake-indexeddb';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Build } from '../../src/pipeline/build/packs.ts';
import type { Store } from '../../src/store/store.ts';
import { rounds } from '../support/thorough.ts';
import { edition, LAND, VALLEY } from './edition.ts';
import { freshPhone, type Mischief, openPage, openSite, shown, utf8 } from './phone.ts';

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const channels: BroadcastChannel[] = [];
/** Pages of an earlier history must not hear of this one. */
const closePages = (): void => {
  for (const channel of channels.splice(0)) channel.close();
};
const { BroadcastChannel: Channel } = globalThis;
class Heard extends Channel {
  constructor(name: string) {
    super(name);
    channels.push(this);
  }
}

const EDITIONS = 6;
const editions = new Map<number, Build>();
const dated = (number: number): Build => {
  const build = editions.get(number) ?? edition(number, { date: `2026-11-0${number}` });
  editions.set(number, build);
  return build;
};

/** What may go wrong while a phone looks for news, by the path asked for. */
const WEATHER = {
  fine: () => undefined,
  none: () => 'down',
  captive: () => new Response('<html>', { headers: { 'content-type': 'text/html' } }),
  garbled: path => (path === 'manifest.json' ? utf8('{') : undefined),
  later: path => (path === 'manifest.json' ? utf8({ format: 9 }) : undefined),
  torn: path => (path.includes('index') ? 'half' : undefined),
  altered: path => (path.includes('detail') ? utf8('{"format":1}') : undefined),
  lost: path => (path.startsWith(LAND) ? new Response('', { status: 404 }) : undefined),
  full: () => undefined,
} satisfies Record<string, (path: string) => Mischief | undefined>;
type Weather = keyof typeof WEATHER;

const step = fc.record({
  number: fc.integer({ min: 1, max: EDITIONS }),
  weather: fc.constantFrom(...(Object.keys(WEATHER) as Weather[])),
  tab: fc.constantFrom(0, 1),
  reopened: fc.boolean(),
});

const refreshIn = async (tab: Store, weather: Weather): Promise<void> => {
  if (weather === 'full')
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
  await tab.refresh();
  vi.restoreAllMocks();
};

describe('whatever is published, in whatever weather, in whichever tab', () => {
  it('no region is ever mixed, lost or older than it was', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 8 }), async steps => {
        closePages();
        vi.stubGlobal('BroadcastChannel', Heard);
        freshPhone();
        const site = openSite();
        site.publish(dated(1));
        const tabs = [await openPage(), await openPage()] as [Store, Store];
        for (const id of [VALLEY, LAND]) await tabs[0].keep(id);
        let announced = 1;
        let before: Record<string, number[]> = { [VALLEY]: [1], [LAND]: [1] };
        for (const { number, weather, tab, reopened } of steps) {
          site.publish(dated(number));
          site.meddle(WEATHER[weather]);
          if (reopened) tabs[tab] = await openPage();
          await refreshIn(tabs[tab] as Store, weather);
          const current = weather === 'fine' && number >= announced;
          announced = Math.max(announced, number);
          const now = shown(await openPage());
          for (const seen of [now, shown(tabs[tab] as Store)])
            for (const id of [VALLEY, LAND]) {
              expect(seen[id]).toHaveLength(1);
              expect(seen[id]?.[0]).toBeGreaterThanOrEqual(before[id]?.[0] ?? 0);
              if (current) expect(seen[id]).toEqual([number]);
            }
          before = now;
        }
      }),
      { numRuns: rounds(120) },
    );
  });
});
