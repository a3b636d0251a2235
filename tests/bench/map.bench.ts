// SPDX-License-Identifier: AGPL-3.0-or-later
// npx tsx tests/bench/map.bench.ts [folder] — the map of the built app on a cheap phone, beside plain pages.
import { readFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium } from '@playwright/test';
import { needChromium } from '../run/chromium.ts';
import { realAtlas } from '../support/atlas.ts';
import { serveStatic } from '../support/static-server.ts';
import { serveMany } from './many-places.ts';
import { type Frames, framesOf } from './map-frames.ts';
import { cheapPhone } from './page-load.ts';
import { PLAIN_READY, servePlain } from './plain-map.ts';

const SERVICES = 10_000;
const TIMES = 3;
const HOME = 'basilicata';
/** Pins stand there and the ground is painted under them. */
const OURS_READY = '.mapframe:has(canvas[data-painted]) .pin';

/** Without its worker, whose files would come past the bad line and not over it. */
const phone = (browser: Browser): Promise<BrowserContext> =>
  browser.newContext({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    serviceWorkers: 'block',
    locale: 'en-GB',
    timezoneId: 'Europe/Rome',
  });

const median = (numbers: number[]): number => numbers.sort((a, b) => a - b)[numbers.length >> 1] ?? 0;

const cells = ({ longest, over100, over50, frames, work }: Frames): string =>
  `work ${work.toFixed(0).padStart(4)} ms; longest ${longest.toFixed(0).padStart(5)} ms, over 100 ms ${String(over100).padStart(3)}, over 50 ms ${String(over50).padStart(3)}, of ${frames}`;

type Moved = { pan: Frames; zoom: Frames };

const moved = async (browser: Browser, address: string, ready: string, map: string): Promise<Moved> => {
  const context = await phone(browser);
  const page = await cheapPhone(context, 'any');
  await page.goto(address, { timeout: 90_000 });
  await page.locator(ready).first().waitFor({ timeout: 90_000 });
  await page.waitForTimeout(3000);
  const frames = await framesOf(page, map);
  await context.close();
  return frames;
};

const middle = (all: Moved[], of: keyof Moved): Frames =>
  all.map(one => one[of]).sort((a, b) => a.work - b.work)[all.length >> 1] as Frames;

const benchMoves = async (browser: Browser, root: string): Promise<void> => {
  const { site, doors, drawing } = await serveMany(SERVICES, root);
  const plain = await servePlain('clusters', doors, drawing);
  const [ours, theirs]: [Moved[], Moved[]] = [[], []];
  for (let time = 0; time < TIMES; time++) {
    ours.push(await moved(browser, `${site.url}en/map/`, OURS_READY, '.lmap'));
    theirs.push(await moved(browser, plain.site.url, PLAIN_READY, '#map'));
  }
  console.log(`${doors.length} doors in view, CPU ÷6 (median of ${TIMES}; load ${loadavg()[0]?.toFixed(1)})`);
  for (const of of ['pan', 'zoom'] as const) {
    const [mine, other] = [middle(ours, of), middle(theirs, of)];
    console.log(`  ${of.padEnd(5)} this map              ${cells(mine)}`);
    console.log(`  ${of.padEnd(5)} leaflet.markercluster ${cells(other)}`);
    console.log(
      `  ${of.padEnd(5)} ours to theirs: longest work ${(mine.work / other.work).toFixed(2)}, longest frame ${(mine.longest / other.longest).toFixed(2)}`,
    );
  }
  await Promise.all([site.stop(), plain.site.stop()]);
  plain.remove();
};

const readyAfter = async (browser: Browser, address: string, ready: string): Promise<number> => {
  const context = await phone(browser);
  const page = await cheapPhone(context);
  await page.goto(address, { waitUntil: 'commit', timeout: 120_000 });
  await page.locator(ready).first().waitFor({ timeout: 120_000, state: 'attached' });
  const now = await page.evaluate(() => performance.now());
  await context.close();
  return now;
};

const benchCold = async (browser: Browser, root: string): Promise<void> => {
  const site = await serveStatic({ root });
  const { regions } = JSON.parse(readFileSync(join(root, 'data/map/index.json'), 'utf8'));
  const atlas = realAtlas();
  const points = atlas.regions
    .filter(({ id }) => [HOME, 'national'].includes(id))
    .flatMap(({ services }) => services)
    .map(service => ({ ...service, ...atlas.towns.get(service.istat ?? '')?.point }));
  const plain = await servePlain('bare', points, readFileSync(join(root, 'data/map', regions[HOME].file)));
  const [ours, theirs]: [number[], number[]] = [[], []];
  for (let time = 0; time < TIMES; time++) {
    ours.push(await readyAfter(browser, `${site.url}en/map/`, OURS_READY));
    theirs.push(await readyAfter(browser, plain.site.url, PLAIN_READY));
  }
  const [mine, other] = [median(ours), median(theirs)];
  console.log(
    `A first visit at 400 kbit/s, 400 ms, CPU ÷6 (median of ${TIMES}): pins stand on a painted ground`,
  );
  console.log(`  this map           ${mine.toFixed(0).padStart(6)} ms`);
  console.log(`  a bare map of it   ${other.toFixed(0).padStart(6)} ms`);
  console.log(`  ours to theirs: ${(mine / other).toFixed(2)}`);
  await Promise.all([site.stop(), plain.site.stop()]);
  plain.remove();
};

/** The map under ten thousand services, and on a bad line, each beside what one would write with the usual libraries. */
export const benchMap = async (root = 'dist'): Promise<void> => {
  const browser = await chromium.launch({ executablePath: needChromium(), args: ['--no-sandbox'] });
  await benchCold(browser, root);
  await benchMoves(browser, root);
  await browser.close();
};

if (process.argv[1]?.endsWith('map.bench.ts')) await benchMap(process.argv[2]);
