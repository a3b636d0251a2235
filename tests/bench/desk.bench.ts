// SPDX-License-Identifier: AGPL-3.0-or-later
// npx tsx tests/bench/desk.bench.ts [folder] — how soon a mediator's desk that was opened before can be worked at.
import { loadavg } from 'node:os';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { workerReady } from '../e2e/visit.ts';
import { needChromium } from '../run/chromium.ts';
import { serveStatic } from '../support/static-server.ts';

/** A desk has a computer, though an old one: four times slower than this. */
const SLOWER = 4;
const TIMES = 9;

/** Runs in the page before anything else of it: when the services stand on the desk. */
const WATCH = `(function look() {
  if (document.querySelector('.result') === null) requestAnimationFrame(look);
  else requestAnimationFrame(() => { globalThis.opened = performance.now(); });
})();`;

const slowDesk = async (context: BrowserContext): Promise<Page> => {
  const page = await context.newPage();
  await page.addInitScript(WATCH);
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  return page;
};

const openings = async (page: Page, desk: string): Promise<number[]> => {
  const all: number[] = [];
  for (let time = 0; time < TIMES; time++) {
    await page.goto('about:blank');
    await page.goto(desk);
    await page.locator('.result').first().waitFor();
    all.push(await page.evaluate<number>('new Promise(tell => requestAnimationFrame(() => tell(opened)))'));
  }
  return all.sort((a, b) => a - b);
};

/** The desk from what the browser kept, without any network. */
export const benchDesk = async (root = 'dist'): Promise<void> => {
  const site = await serveStatic({ root });
  const desk = `${site.url}desk/`;
  const browser = await chromium.launch({ executablePath: needChromium(), args: ['--no-sandbox'] });
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'it-IT' });
  const first = await context.newPage();
  await first.goto(desk);
  await first.locator('.result').first().waitFor();
  await workerReady(first);
  await first.close();
  await site.stop();
  const all = await openings(await slowDesk(context), desk);
  const [best, middle, worst] = [all[0], all[TIMES >> 1], all.at(-1)].map(one => one?.toFixed(0));
  console.log(`The desk from what is kept, CPU ÷${SLOWER} (load ${loadavg()[0]?.toFixed(1)})`);
  console.log(`  services on it after ${middle} ms (median of ${TIMES}; ${best} to ${worst})`);
  await browser.close();
};

if (process.argv[1]?.endsWith('desk.bench.ts')) await benchDesk(process.argv[2]);
