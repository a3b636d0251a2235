// SPDX-License-Identifier: AGPL-3.0-or-later
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rangeOf } from '../../src/prerender/serve-range.ts';
import { type StaticServer, serveStatic, withBody, withStatus } from '../support/static-server.ts';

const home = mkdtempSync(join(tmpdir(), 'approdo-serve-'));
const root = join(home, 'site');
let site: StaticServer;

beforeAll(async () => {
  mkdirSync(join(root, 'q/2BK8'), { recursive: true });
  mkdirSync(join(root, 'data'));
  writeFileSync(join(root, 'q/2BK8/index.html'), '<p>door</p>');
  writeFileSync(join(root, 'data/manifest.json'), JSON.stringify({ long: 'x'.repeat(5_000) }));
  writeFileSync(join(root, 'map.bin'), '0123456789');
  writeFileSync(join(root, 'large.pmtiles'), `${'x'.repeat(4_999_999)}y`);
  writeFileSync(join(root, '404.html'), '<p>not here</p>');
  writeFileSync(join(root, '_headers'), '/sub/data/*\n  Access-Control-Allow-Origin: *\n');
  writeFileSync(join(home, 'secret.txt'), 'secret');
  site = await serveStatic({ root, base: '/sub/' });
});
afterAll(async () => {
  await site.stop();
  rmSync(home, { recursive: true });
});

const get = (path: string, init?: RequestInit) => fetch(site.url + path, init);

describe('what a part of ten bytes is', () => {
  it.each([
    ['bytes=0-', { first: 0, last: 9 }],
    ['bytes=3-5', { first: 3, last: 5 }],
    ['bytes=3-99', { first: 3, last: 9 }],
    ['bytes=-4', { first: 6, last: 9 }],
    ['bytes=-40', { first: 0, last: 9 }],
    ['bytes=10-', 'nowhere'],
    ['bytes=-0', 'nowhere'],
    ['bytes=5-3', 'all'],
    ['bytes=0-1,4-5', 'all'],
    ['lines=0-1', 'all'],
    ['bytes=-', 'all'],
    [undefined, 'all'],
  ])('%s', (header, range) => {
    expect(rangeOf(header, 10)).toEqual(range);
  });
});

describe('the server of the built site', () => {
  it.each(['q/2BK8', 'q/2BK8/', 'q/2BK8/index.html', 'q/2BK8?x=1'])('opens a page at %s', async path => {
    const answer = await get(path);
    expect([answer.status, answer.redirected, await answer.text()]).toEqual([200, false, '<p>door</p>']);
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
  });

  it.each(['q/', 'q', 'nothing/', '%', '..%2fsecret.txt', '%2e%2e/secret.txt', 'q/%00'])(
    'answers 404.html with its status at %s',
    async path => {
      const answer = await get(path);
      expect([answer.status, await answer.text()]).toEqual([404, '<p>not here</p>']);
    },
  );

  it('answers nothing outside of its base', async () => {
    expect((await fetch(new URL('/q/2BK8', site.url))).status).toBe(404);
  });

  it('sends the headers of the build, packs text, and does not send twice what did not change', async () => {
    const answer = await get('data/manifest.json');
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
    expect(answer.headers.get('content-encoding')).toBe('gzip');
    expect(Number(answer.headers.get('content-length'))).toBeLessThan(500);
    const etag = answer.headers.get('etag') ?? '';
    const again = await get('data/manifest.json', { headers: { 'if-none-match': etag } });
    expect(again.status).toBe(304);
  });

  it('gives a part of a file that was not packed, as long as it is the same file', async () => {
    const whole = await get('map.bin');
    expect([whole.headers.get('accept-ranges'), (await whole.arrayBuffer()).byteLength]).toEqual([
      'bytes',
      10,
    ]);
    const tag = whole.headers.get('etag') ?? '';
    const part = await get('map.bin', { headers: { range: 'bytes=2-4', 'if-range': tag } });
    expect([part.status, part.headers.get('content-range'), await part.text()]).toEqual([
      206,
      'bytes 2-4/10',
      '234',
    ]);
    const other = await get('map.bin', { headers: { range: 'bytes=2-4', 'if-range': '"old"' } });
    expect([other.status, await other.text()]).toEqual([200, '0123456789']);
    const beyond = await get('map.bin', { headers: { range: 'bytes=10-' } });
    expect([beyond.status, beyond.headers.get('content-range')]).toEqual([416, 'bytes */10']);
  });

  it('reads of a large file only what is asked for', async () => {
    const part = await get('large.pmtiles', { headers: { range: 'bytes=4999998-' } });
    expect([part.status, part.headers.get('content-type'), await part.text()]).toEqual([
      206,
      'application/vnd.pmtiles',
      'xy',
    ]);
    const tag = part.headers.get('etag') ?? '';
    expect((await get('large.pmtiles', { headers: { 'if-none-match': tag } })).status).toBe(304);
    const whole = await get('large.pmtiles');
    expect([whole.headers.get('etag'), (await whole.arrayBuffer()).byteLength]).toEqual([tag, 5_000_000]);
  });

  it('takes questions only', async () => {
    expect((await get('q/2BK8', { method: 'POST' })).status).toBe(405);
    const head = await get('q/2BK8', { method: 'HEAD' });
    expect([head.status, await head.text()]).toEqual([200, '']);
  });

  it('can answer wrongly, half, late, and not at all, for tests of what happens then', async () => {
    site.alter('q/2BK8/', withBody('other'));
    expect(await (await get('q/2BK8/')).text()).toBe('other');
    site.alter('q/2BK8/', withStatus(503));
    expect((await get('q/2BK8/')).status).toBe(503);
    site.alter('q/2BK8/', () => 'cut');
    await expect(get('q/2BK8/').then(answer => answer.text())).rejects.toThrow();
    site.alter('q/2BK8/', undefined);
    site.slow({ delay: 150 });
    const begun = performance.now();
    await get('q/2BK8/');
    expect(performance.now() - begun).toBeGreaterThan(140);
    site.slow({});
    await site.stop();
    await expect(get('q/2BK8/')).rejects.toThrow();
    await site.start();
    expect((await get('q/2BK8/')).status).toBe(200);
  });
});
