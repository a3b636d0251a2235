// SPDX-License-Identifier: AGPL-3.0-or-later
// npx tsx tests/bench/page.bench.ts [folder] — the built app on a cheap phone and a bad line, beside plain pages.
import { loadavg } from 'node:os';
import { type Browser, type BrowserContext, chromium } from '@playwright/test';
import { workerReady } from '../e2e/visit.ts';
import { needChromium } from '../run/chromium.ts';
import { type StaticServer, serveStatic } from '../support/static-server.ts';
import { cheapPhone, type Load, load } from './page-load.ts';
import { benchTaps } from './page-taps.ts';

const PAGES = [
  { name: 'home', path: 'en/' },
  { name: 'municipality', path: 'en/c/076063/' },
  { name: 'results', path: 'en/find/?need=papers' },
  { name: 'service', path: 'en/s/bas-pua-potenza-sud/' },
];
const TIMES = 3;

type Visits = { cold: Load; second: Load; offline: Load; worker: number };

const newContext = (browser: Browser): Promise<BrowserContext> =>
  browser.newContext({ viewport: { width: 390, height: 844 }, locale: 'en-GB', timezoneId: 'Europe/Rome' });

/** Three visits of one phone: the first, another day, and without a network. */
const visits = async (browser: Browser, site: StaticServer, path: string): Promise<Visits> => {
  const context = await newContext(browser);
  const address = `${site.url}${path}`;
  const before = site.asked.length;
  const page = await cheapPhone(context);
  const cold = await load(page, address, true);
  await workerReady(page);
  await page.waitForTimeout(500);
  const worker = site.asked.length - before - cold.requests;
  await page.close();
  const second = await load(await cheapPhone(context), address, true);
  await site.stop();
  const offline = await load(await cheapPhone(context), address, true);
  await site.start();
  await context.close();
  return { cold, second, offline, worker };
};

const plainVisit = async (browser: Browser, url: string, name: string): Promise<Load> => {
  const context = await newContext(browser);
  const plain = await load(await cheapPhone(context), `${url}${name}.html`, false);
  await context.close();
  return plain;
};

const repeated = async <T>(run: () => Promise<T>): Promise<T[]> => {
  const all: T[] = [];
  for (let time = 0; time < TIMES; time++) all.push(await run());
  return all;
};

const median = (numbers: number[]): number => numbers.sort((a, b) => a - b)[numbers.length >> 1] ?? 0;

const medianOf = (loads: Load[]): Load => {
  const of = (key: keyof Load) => median(loads.map(one => one[key]));
  return {
    fcp: of('fcp'),
    lcp: of('lcp'),
    cls: of('cls'),
    ready: of('ready'),
    bytes: of('bytes'),
    requests: of('requests'),
  };
};

const cells = ({ fcp, lcp, cls, ready, bytes, requests }: Load): string =>
  [
    `FCP ${fcp.toFixed(0).padStart(5)}`,
    `LCP ${lcp.toFixed(0).padStart(5)}`,
    `CLS ${cls.toFixed(3)}`,
    `ready ${ready === 0 ? '    –' : ready.toFixed(0).padStart(5)}`,
    `${(bytes / 1024).toFixed(1).padStart(6)} KB`,
    `${requests} requests`,
  ].join('  ');

const report = (name: string, all: Visits[], plain: Load): void => {
  const cold = medianOf(all.map(one => one.cold));
  console.log(name);
  console.log(`  first visit     ${cells(cold)}, then ${median(all.map(one => one.worker))} more behind it`);
  console.log(`  second visit    ${cells(medianOf(all.map(one => one.second)))}`);
  console.log(`  no network      ${cells(medianOf(all.map(one => one.offline)))}`);
  console.log(`  a plain page    ${cells(plain)}`);
  console.log(`  LCP of the first visit, in plain pages: ${(cold.lcp / plain.lcp).toFixed(2)}`);
};

/** Four pages of the built app on a bad line, each beside a hand-written page of the same words, and what is pressed. */
export const benchPage = async (root = 'dist'): Promise<void> => {
  const [site, plain] = [await serveStatic({ root }), await serveStatic({ root: 'tests/bench/fixtures' })];
  const browser = await chromium.launch({ executablePath: needChromium(), args: ['--no-sandbox'] });
  console.log(`Pages at 400 kbit/s, 400 ms, CPU ÷6 (median of ${TIMES}; load ${loadavg()[0]?.toFixed(1)})`);
  for (const { name, path } of PAGES) {
    const all = await repeated(() => visits(browser, site, path));
    report(name, all, medianOf(await repeated(() => plainVisit(browser, plain.url, name))));
  }
  await benchTaps(browser, site.url);
  await browser.close();
  await Promise.all([site.stop(), plain.stop()]);
};

if (process.argv[1]?.endsWith('page.bench.ts')) await benchPage(process.argv[2]);
