// SPDX-License-Identifier: AGPL-3.0-or-later
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium, type Page } from '@playwright/test';
import { build } from 'vite';
import { buildPacks } from '../../src/pipeline/build/packs.ts';
import type { Dataset } from '../../src/pipeline/dataset.ts';
import { loadFolder } from '../../src/pipeline/read/load.ts';
import type { Store } from '../../src/store/store.ts';
import { needChromium } from '../run/chromium.ts';
import { serveStatic } from '../support/static-server.ts';
import { syntheticDataset } from '../support/synthetic/dataset.ts';

type Opening = { openStore: (options: { base: string; now: () => Date }) => Promise<Store> };

const TIMES = 9;
/** A cheap phone, as far as a processor goes. */
const SLOWER = [1, 6];

/** The store as a script of its own, as the app loads it. */
const bundle = async (root: string): Promise<number> => {
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      outDir: join(root, 'store'),
      target: 'es2022',
      rolldownOptions: {
        input: 'src/store/store.ts',
        preserveEntrySignatures: 'strict',
        output: { entryFileNames: 'store.js' },
      },
    },
  });
  return gzipSync(readFileSync(join(root, 'store/store.js')), { level: 9 }).length;
};

const publish = (root: string, dataset: Dataset): void => {
  rmSync(join(root, 'data'), { recursive: true, force: true });
  for (const [path, bytes] of buildPacks(dataset).files) {
    const file = join(root, 'data', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
};

const atSpeed = async (page: Page, rate: number): Promise<void> => {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate });
};

/** Keeps a region in the page's database and says how long that took and how many rows came. */
const keep = (page: Page, region: string): Promise<{ ms: number; services: number }> =>
  page.evaluate(async id => {
    const script = '/store/store.js';
    const { openStore } = (await import(script)) as Opening;
    const store = await openStore({ base: '/', now: () => new Date() });
    const start = performance.now();
    await store.keep(id);
    return { ms: performance.now() - start, services: store.state().atlas.services.size };
  }, region);

/** Opens the store again in a new page, and says how long until all is there, and the longest time without an answer. */
const open = (page: Page): Promise<{ ms: number; longest: number }> =>
  page.evaluate(async () => {
    const script = '/store/store.js';
    const { openStore } = (await import(script)) as Opening;
    let longest = 0;
    let last = performance.now();
    const beat = setInterval(() => {
      longest = Math.max(longest, performance.now() - last);
      last = performance.now();
    }, 1);
    const start = performance.now();
    await openStore({ base: '/', now: () => new Date() });
    const ms = performance.now() - start;
    await new Promise(done => setTimeout(done, 5));
    clearInterval(beat);
    return { ms, longest };
  });

const median = (numbers: number[]): number => numbers.sort((a, b) => a - b)[numbers.length >> 1] ?? 0;

const measure = async (url: string, name: string, region: string): Promise<void> => {
  const browser = await chromium.launch({ executablePath: needChromium(), args: ['--no-sandbox'] });
  const context = await browser.newContext();
  const page = await context.newPage();
  // The runner of this script gives every function its name by a call the page does not know.
  await page.addInitScript('globalThis.__name = given => given');
  for (const rate of SLOWER) {
    await page.goto(url);
    await atSpeed(page, rate);
    await page.evaluate(() => indexedDB.deleteDatabase('approdo'));
    const kept = await keep(page, region);
    const opened: Awaited<ReturnType<typeof open>>[] = [];
    for (let time = 0; time < TIMES; time++) {
      await page.goto(url);
      opened.push(await open(page));
    }
    const [ms, longest] = (['ms', 'longest'] as const).map(key => median(opened.map(one => one[key])));
    console.log(
      `${`${name}, ${kept.services} services`.padEnd(34)} CPU ÷${rate}  download, check, store ${kept.ms.toFixed(0).padStart(5)} ms   open ${ms?.toFixed(0).padStart(4)} ms   longest pause ${longest?.toFixed(0).padStart(4)} ms`,
    );
  }
  await browser.close();
};

/** In a real browser: how long the store takes to download a region and to open with it, at two speeds of processor. */
export const benchStore = async (): Promise<void> => {
  const root = mkdtempSync(join(tmpdir(), 'approdo-store-'));
  const bytes = await bundle(root);
  writeFileSync(join(root, 'index.html'), '<!doctype html><title>store</title>');
  const server = await serveStatic({ root });
  console.log(`The store in Chromium (its script: ${(bytes / 1024).toFixed(1)} KB gzip)`);
  publish(root, loadFolder('data', {}).dataset);
  await measure(server.url, 'Basilicata', 'basilicata');
  publish(root, syntheticDataset({ services: 1725 }));
  await measure(server.url, 'a full region', 'valdiprova');
  await server.stop();
  rmSync(root, { recursive: true, force: true });
};
