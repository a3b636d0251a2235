// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, it } from 'vitest';
import { ensureData } from '../../src/app/start-data.ts';
import { addressOf } from '../../src/domain/permalink.ts';
import type { RegionStatus } from '../../src/store/store.ts';
import { anAtlas } from '../support/atlas.ts';
import { aTown } from '../support/service.ts';
import { aRegion, aState, aStore } from '../support/store.ts';

const POTENZA = '076063';
const GENOVA = '010025';
const PUBLISHED = { basilicata: POTENZA, liguria: GENOVA };

/** What is asked of a store for an address, on a phone that keeps some regions. */
const askedFor = async (path: string, kept: readonly string[], holder?: string): Promise<string[]> => {
  const here = new Set(kept);
  const towns = () =>
    Object.entries(PUBLISHED).flatMap(([id, istat]) => (here.has(id) ? [aTown({ istat })] : []));
  const regions = (): RegionStatus[] => Object.keys(PUBLISHED).map(id => aRegion({ id, kept: here.has(id) }));
  const asked: string[] = [];
  const store = aStore({
    state: () => aState({ atlas: anAtlas([], towns()), regions: regions() }),
    refresh: async () => void asked.push('refresh'),
    keep: async region => {
      here.add(region);
      asked.push(`keep ${region}`);
    },
    locate: async what => {
      asked.push(`locate ${JSON.stringify(what)}`);
      return holder;
    },
  });
  const [page = '', search] = path.split('?');
  await ensureData(store, { address: addressOf(page), query: search === undefined ? '' : `?${search}` });
  return asked;
};

describe('the data of a page', () => {
  it('are those of the home region at a first visit that names nothing', async () => {
    expect(await askedFor('it/find/', [])).toEqual(['refresh', 'keep basilicata']);
    expect(await askedFor('embed', [])).toEqual(['refresh', 'keep basilicata']);
  });

  it('are those of the region the address names', async () => {
    expect(await askedFor('embed?region=liguria&lang=ar', [])).toEqual(['refresh', 'keep liguria']);
    expect(await askedFor('it/map/?need=work&region=liguria', ['basilicata'])).toEqual(['keep liguria']);
    expect(await askedFor('it/map/?region=liguria', ['liguria'])).toEqual([]);
  });

  it('are those of the home region where the named one is not published', async () => {
    expect(await askedFor('embed?region=atlantide', [])).toEqual(['refresh', 'keep basilicata']);
    expect(await askedFor('it/map/?region=atlantide', ['basilicata'])).toEqual([]);
  });

  it('are those of the region that holds the town the address names', async () => {
    expect(await askedFor('embed?near=010025', [], 'liguria')).toEqual([
      'refresh',
      'locate {"municipality":"010025"}',
      'keep liguria',
    ]);
    expect(await askedFor('it/find/?near=010025', ['basilicata'], 'liguria')).toEqual([
      'locate {"municipality":"010025"}',
      'keep liguria',
    ]);
    expect(await askedFor(`it/find/?near=${POTENZA}`, ['basilicata'])).toEqual([]);
  });

  it('are brought once for whoever asks again while they are on their way, and again when they did not come', async () => {
    let [asked, fails] = [0, true];
    const store = aStore({
      state: () => aState({ atlas: anAtlas([], []), regions: [] }),
      refresh: async () => {
        asked++;
        if (fails) throw new Error('no network');
      },
    });
    const bring = () => ensureData(store, { address: addressOf('it/map/'), query: '' });
    await expect(Promise.all([bring(), bring()])).rejects.toThrow('no network');
    expect(asked).toBe(1);
    fails = false;
    await bring();
    expect(asked).toBe(2);
  });

  it('need no search where the address names region and town', async () => {
    expect(await askedFor('embed?region=liguria&near=010025', [])).toEqual(['refresh', 'keep liguria']);
  });

  it('are also those of the town, where the region beside it is another', async () => {
    expect(await askedFor('embed?region=basilicata&near=010025', [], 'liguria')).toEqual([
      'refresh',
      'keep basilicata',
      'locate {"municipality":"010025"}',
      'keep liguria',
    ]);
  });
});
