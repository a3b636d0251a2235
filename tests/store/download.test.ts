// SPDX-License-Identifier: AGPL-3.0-or-later
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fetchBytes } from '../../src/store/download.ts';
import { openSite, type Site } from './phone.ts';

let site: Site;
beforeEach(() => {
  vi.useFakeTimers();
  site = openSite();
  site.files.set('a.json', new Uint8Array([1, 2, 3, 4]));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('a download', () => {
  it('tells the bytes as they come', async () => {
    const told: number[] = [];
    const bytes = await fetchBytes('/data/a.json', { onBytes: done => told.push(done) });
    expect([...(bytes ?? [])]).toEqual([1, 2, 3, 4]);
    expect(told).toEqual([4]);
  });

  it('gives up half a minute after the last byte', async () => {
    site.meddle(() => 'never');
    const bytes = fetchBytes('/data/a.json');
    await vi.advanceTimersByTimeAsync(29_000);
    const early = await Promise.race([bytes.then(() => 'over'), Promise.resolve('waiting')]);
    expect(early).toBe('waiting');
    await vi.advanceTimersByTimeAsync(2000);
    expect(await bytes).toBeUndefined();
  });

  it('does not give up on a slow network that still sends', async () => {
    let send: (bytes: Uint8Array | undefined) => void = () => undefined;
    const body = new ReadableStream<Uint8Array>({
      start: controller => {
        send = bytes => (bytes === undefined ? controller.close() : controller.enqueue(bytes));
      },
    });
    site.meddle(() => new Response(body));
    const bytes = fetchBytes('/data/a.json');
    for (const byte of [1, 2, 3]) {
      await vi.advanceTimersByTimeAsync(20_000);
      send(new Uint8Array([byte]));
    }
    await vi.advanceTimersByTimeAsync(20_000);
    send(undefined);
    expect([...((await bytes) ?? [])]).toEqual([1, 2, 3]);
  });

  it('gives up on an answer that was asked for elsewhere and breaks off in silence', async () => {
    const silent = new ReadableStream<Uint8Array>({
      start: controller => controller.enqueue(new Uint8Array([1])),
    });
    const bytes = fetchBytes('/data/a.json', { answer: Promise.resolve(new Response(silent)) });
    await vi.advanceTimersByTimeAsync(31_000);
    expect(await Promise.race([bytes, Promise.resolve('waiting')])).toBeUndefined();
  });

  it('stops when it is told to', async () => {
    site.meddle(() => 'never');
    const stop = new AbortController();
    const bytes = fetchBytes('/data/a.json', { signal: stop.signal });
    stop.abort();
    expect(await bytes).toBeUndefined();
    expect(await fetchBytes('/data/a.json', { signal: stop.signal })).toBeUndefined();
  });

  it('reads no further than a file can be long', async () => {
    const endless = new ReadableStream<Uint8Array>({
      pull: controller => controller.enqueue(new Uint8Array(10)),
    });
    site.meddle(() => new Response(endless));
    expect((await fetchBytes('/data/a.json', { most: 4 }))?.length).toBe(10);
  });
});
