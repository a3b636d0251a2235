// SPDX-License-Identifier: AGPL-3.0-or-later
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { edition, LAND, VALLEY } from './edition.ts';
import { freshPhone, openPage, openSite, type Site, shown } from './phone.ts';

let site: Site;
beforeEach(() => {
  freshPhone();
  site = openSite();
  site.publish(edition(1));
});
afterEach(() => vi.unstubAllGlobals());

describe('an older manifest', () => {
  it('never replaces newer data', async () => {
    site.publish(edition(2, { date: '2026-11-02' }));
    const store = await openPage();
    await store.keep(VALLEY);
    site.publish(edition(1, { date: '2026-11-01' }));
    site.asked();
    await store.refresh();
    expect(shown(store)).toEqual({ [VALLEY]: [2] });
    expect(site.asked()).toEqual(['manifest.json']);
    expect(store.state()).not.toHaveProperty('problem');
  });

  it('does not count as having looked', async () => {
    let now = new Date('2026-11-20T09:00:00Z');
    site.publish(edition(2, { date: '2026-11-02' }));
    const store = await openPage({ now: () => now });
    await store.refresh();
    site.publish(edition(1, { date: '2026-11-01' }));
    now = new Date('2026-11-21T09:00:00Z');
    await store.refresh();
    expect(store.state().checkedAt).toBe('2026-11-20T09:00:00.000Z');
  });

  it.each([
    ['the manifest', 'manifest.json'],
    ['the packs', 'valdiprova/detail'],
  ])('never replaces what another tab stored while %s took their time', async (_, held) => {
    const store = await openPage();
    await store.keep(VALLEY);
    site.publish(edition(2, { date: '2026-11-02' }));
    const { fetch } = globalThis;
    let release = (): void => undefined;
    const released = new Promise<void>(resolve => {
      release = resolve;
    });
    let waiting = false;
    vi.stubGlobal('fetch', async (address: string, init: RequestInit) => {
      const answer = await fetch(address, init);
      waiting ||= address.includes(held);
      if (address.includes(held)) await released;
      return answer;
    });
    const slow = store.refresh();
    await vi.waitFor(() => expect(waiting).toBe(true));
    vi.stubGlobal('fetch', fetch);
    const other = await openPage();
    site.publish(edition(3, { date: '2026-11-03' }));
    await other.refresh();
    release();
    await slow;
    expect(shown(store)).toEqual({ [VALLEY]: [3] });
    expect(shown(other)).toEqual({ [VALLEY]: [3] });
    expect(shown(await openPage())).toEqual({ [VALLEY]: [3] });
  });

  it('with the same day and other packs is news', async () => {
    const store = await openPage();
    await store.keep(VALLEY);
    site.publish(edition(2));
    await store.refresh();
    expect(shown(store)).toEqual({ [VALLEY]: [2] });
  });
});

describe('the publisher’s stop', () => {
  const stop = { reason: 'Il servizio ha chiuso.', url: 'https://esempio.it/nuovo' };

  it('is told, and holds without a network until a manifest without it is seen', async () => {
    const store = await openPage();
    await store.keep(VALLEY);
    site.publish(edition(2, { stop }));
    site.asked();
    await store.refresh();
    expect(store.state().stop).toEqual(stop);
    expect(site.asked()).toEqual(['manifest.json']);

    site.meddle(() => 'down');
    const later = await openPage();
    await later.refresh();
    expect(later.state().stop).toEqual(stop);

    site.meddle();
    site.publish(edition(2));
    await later.refresh();
    expect(later.state()).not.toHaveProperty('stop');
    expect(shown(later)).toEqual({ [VALLEY]: [2] });
  });

  it('is not undone by a stale copy of the manifest', async () => {
    site.publish(edition(2, { stop, date: '2026-11-05' }));
    const store = await openPage();
    await store.refresh();
    site.publish(edition(1, { date: '2026-11-01' }));
    await store.refresh();
    expect(store.state().stop).toEqual(stop);
  });

  it('downloads nothing more', async () => {
    site.publish(edition(1, { stop }));
    const store = await openPage();
    await store.keep(LAND);
    expect(await store.locate({ code: 'A22K' })).toBeUndefined();
    expect(site.asked()).toEqual(['manifest.json']);
  });
});
