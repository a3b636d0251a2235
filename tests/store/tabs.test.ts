// SPDX-License-Identifier: AGPL-3.0-or-later
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { aService } from '../support/service.ts';
import { edition, VALLEY } from './edition.ts';
import { freshPhone, openPage, openSite, type Site, shown, statusOf } from './phone.ts';

let site: Site;
beforeEach(() => {
  freshPhone();
  site = openSite();
  site.publish(edition(1));
});
afterEach(() => vi.unstubAllGlobals());

/** Locks as a browser keeps them: one holder of a name at a time, the others wait or leave. */
const locksOf = () => {
  let last: Promise<unknown> = Promise.resolve();
  return {
    request: (_: string, { signal }: { signal: AbortSignal }, work: () => Promise<void>) => {
      const mine = last.then(() => {
        if (signal.aborted) throw new DOMException('left', 'AbortError');
        return work();
      });
      last = mine.catch(() => undefined);
      return mine;
    },
  };
};

/** The ways two tabs may live together: knowing of each other or not. */
const NEIGHBOURS: [string, () => void][] = [
  ['that can lock and speak', () => vi.stubGlobal('navigator', { locks: locksOf() })],
  ['that cannot lock', () => vi.stubGlobal('navigator', {})],
  [
    'whose locks are forbidden',
    () =>
      vi.stubGlobal('navigator', {
        locks: { request: () => Promise.reject(new DOMException('denied', 'SecurityError')) },
      }),
  ],
  ['that cannot speak', () => vi.stubGlobal('BroadcastChannel', undefined)],
];

describe.each(NEIGHBOURS)('two tabs %s', (_, live) => {
  it('keep one region whole when both download it', async () => {
    live();
    const [one, two] = [await openPage(), await openPage()];
    await Promise.all([one.keep(VALLEY), two.keep(VALLEY)]);
    site.publish(edition(2, { date: '2026-11-02' }));
    await Promise.all([one.refresh(), two.refresh()]);
    for (const tab of [one, two, await openPage()]) expect(shown(tab)).toEqual({ [VALLEY]: [2] });
  });
});

describe('what one tab does', () => {
  it('is seen in the other: data, notes and what was removed', async () => {
    const [one, two] = [await openPage(), await openPage()];
    await one.keep(VALLEY);
    await one.save(aService());
    await one.setPlace('076048');
    await vi.waitFor(() => {
      expect(shown(two)).toEqual({ [VALLEY]: [1] });
      expect(two.state()).toMatchObject({
        saved: [{ id: 'prova-sportello' }],
        settings: { place: '076048' },
      });
    });
    await two.drop(VALLEY);
    await two.unsave('prova-sportello');
    await vi.waitFor(() => {
      expect(shown(one)).toEqual({});
      expect(one.state().saved).toEqual([]);
    });
  });

  it('tells whoever listens, in both', async () => {
    const [one, two] = [await openPage(), await openPage()];
    const heard: string[] = [];
    one.subscribe(() => heard.push('one'));
    const leave = two.subscribe(() => heard.push('two'));
    await one.setSettings({ lang: 'fr' });
    await vi.waitFor(() => expect(new Set(heard)).toEqual(new Set(['one', 'two'])));
    leave();
    heard.length = 0;
    await one.setSettings({ lang: 'en' });
    await vi.waitFor(() => expect(two.state().settings.lang).toBe('en'));
    expect(heard).not.toContain('two');
  });

  it('does not touch the made-up set that the other practises with', async () => {
    const real = await openPage();
    const practice = await openPage({ training: true });
    await real.save(aService());
    await real.setSettings({ lang: 'ar' });
    expect((await openPage({ training: true })).state()).toMatchObject({ saved: [], settings: {} });
    expect(practice.state().saved).toEqual([]);
  });

  it('leaves the state object alone until something changes', async () => {
    const store = await openPage();
    expect(store.state()).toBe(store.state());
    await store.keep(VALLEY);
    const { atlas } = store.state();
    await store.setSettings({ lang: 'fr' });
    expect(store.state().atlas).toBe(atlas);
    expect(statusOf(store, VALLEY)?.kept).toBe(true);
  });
});
