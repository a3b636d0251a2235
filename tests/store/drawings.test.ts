// SPDX-License-Identifier: AGPL-3.0-or-later
import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { drawingIndex, drawingOf } from '../../src/store/drawings.ts';

const BASE = '/sub/';
const FOLDER = '/sub/data/map/';
const nameOf = (text: string) => `valle.${createHash('sha256').update(text).digest('hex').slice(0, 10)}.json`;
const DRAWING = JSON.stringify({ format: 1, region: 'valle' });
const LATER = JSON.stringify({ format: 1, region: 'valle', boundaries: 'official' });
const indexOf = (file: string) =>
  JSON.stringify({
    format: 1,
    regions: { valle: { file, bytes: 99, boundaries: 'indicative', box: [15, 40, 16, 41] } },
  });

let site: Map<string, string>;
let asked: string[];
let kept: Map<string, Response>;

/** As much of a browser's cache as is used here; addresses are paths. */
const cache = {
  match: async (path: string) => kept.get(path)?.clone(),
  put: async (path: string, answer: Response) => void kept.set(path, answer),
  keys: async () => [...kept.keys()].map(path => ({ url: `https://approdo.example${path}` })),
  delete: async ({ url }: { url: string }) => kept.delete(new URL(url).pathname),
};

beforeEach(() => {
  [site, asked, kept] = [new Map(), [], new Map()];
  vi.stubGlobal('location', { href: 'https://approdo.example/sub/it/map/' });
  vi.stubGlobal('caches', { open: async () => cache });
  vi.stubGlobal('fetch', async (path: string) => {
    asked.push(path);
    const text = site.get(path);
    if (text === 'no network') throw new TypeError('no network');
    return new Response(text ?? '', { status: text === undefined ? 404 : 200 });
  });
});
afterEach(() => vi.unstubAllGlobals());

const publish = (drawing: string) => {
  site.set(`${FOLDER}index.json`, indexOf(nameOf(drawing)));
  site.set(FOLDER + nameOf(drawing), drawing);
};
const drawn = async () => drawingOf({ base: BASE }, await drawingIndex({ base: BASE }), 'valle');

describe('the drawing of a region', () => {
  it('is fetched once, and is there without a network', async () => {
    publish(DRAWING);
    expect(await drawn()).toEqual(JSON.parse(DRAWING));
    for (const path of site.keys()) site.set(path, 'no network');
    expect(await drawn()).toEqual(JSON.parse(DRAWING));
    expect(asked.filter(path => path.endsWith(nameOf(DRAWING)))).toHaveLength(1);
  });

  it('of before leaves the phone when another is published', async () => {
    publish(DRAWING);
    await drawn();
    publish(LATER);
    expect(await drawn()).toEqual(JSON.parse(LATER));
    expect([...kept.keys()]).toEqual([`${FOLDER}index.json`, FOLDER + nameOf(LATER)]);
  });

  it('that is not what its name says is neither drawn nor kept', async () => {
    publish(DRAWING);
    site.set(FOLDER + nameOf(DRAWING), LATER);
    await expect(drawn()).rejects.toThrow('not what its name says');
    expect([...kept.keys()]).toEqual([`${FOLDER}index.json`]);
    publish(DRAWING);
    expect(await drawn()).toEqual(JSON.parse(DRAWING));
  });

  it.each(['no network', LATER])(
    'of before is drawn where the newer one does not come whole (%s)',
    async instead => {
      publish(DRAWING);
      await drawn();
      const newer = JSON.stringify({ format: 1, region: 'valle', newer: true });
      publish(newer);
      site.set(FOLDER + nameOf(newer), instead);
      expect(await drawn()).toEqual(JSON.parse(DRAWING));
      expect([...kept.keys()]).toContain(FOLDER + nameOf(DRAWING));
    },
  );

  it('of another region stays until that region has its newer one', async () => {
    publish(DRAWING);
    await drawn();
    kept.set(`${FOLDER}monte.0000000000.json`, new Response('{}'));
    kept.set(`${FOLDER}gone.0000000000.json`, new Response('{}'));
    const index = JSON.parse(indexOf(nameOf(LATER)));
    index.regions.monte = { ...index.regions.valle, file: 'monte.1111111111.json' };
    publish(LATER);
    site.set(`${FOLDER}index.json`, JSON.stringify(index));
    await drawn();
    expect([...kept.keys()].map(path => path.slice(FOLDER.length))).toEqual([
      'index.json',
      'monte.0000000000.json',
      nameOf(LATER),
    ]);
  });

  it('of a region that is not drawn is nothing', async () => {
    publish(DRAWING);
    expect(await drawingOf({ base: BASE }, await drawingIndex({ base: BASE }), 'altrove')).toBeUndefined();
  });

  it.each(['<!doctype html>', '{"format":1}', '{"format":2,"regions":{}}'])(
    'is not looked for in an index that is none (%s), and the one of before stays',
    async text => {
      publish(DRAWING);
      const before = await drawingIndex({ base: BASE });
      site.set(`${FOLDER}index.json`, text);
      expect(await drawingIndex({ base: BASE })).toEqual(before);
      kept.clear();
      await expect(drawingIndex({ base: BASE })).rejects.toThrow();
    },
  );
});
