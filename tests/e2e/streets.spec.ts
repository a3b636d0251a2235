// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { STREETS_FOLDER } from '../../src/domain/streets.ts';
import { type StaticServer, serveStatic } from '../support/static-server.ts';
import { streetMap } from '../support/street-map.ts';
import { bundleStreetsPage, packedSize, writeStreetsPage } from '../support/streets-page/build.ts';
import { expectNoStreets, expectStreets, keptIn, zoomTo } from './streets-map.ts';
import { faultsOf } from './visit.ts';

// Nothing here can be guessed by packing it: what is not downloaded was not asked for.
const MAP = Buffer.concat([streetMap(), randomBytes(9_000_000)]);
const FILE = 'basilicata.0123456789.pmtiles';
const STREETS = `${STREETS_FOLDER}${FILE}`;

test.describe.configure({ mode: 'default' });

let root: string;
let site: StaticServer;
let elsewhere: StaticServer;

test.beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'approdo-streets-page-'));
  await bundleStreetsPage(root);
});
test.afterAll(() => rmSync(root, { recursive: true }));
test.beforeEach(async () => {
  [site, elsewhere] = [await serveStatic({ root }), await serveStatic({ root: 'public/icons' })];
  writeStreetsPage(root, { file: FILE, bytes: MAP });
});
test.afterEach(async () => {
  await site.stop();
  await elsewhere.stop();
});

const streetsButton = (page: Page) => page.getByRole('button', { name: 'Mappa con le strade', exact: true });
const getButton = (page: Page) =>
  page.getByRole('button', { name: /^Scarica la mappa con le strade, 8,\d MB$/ });
const askedForStreets = () => site.parts.filter((_, index) => site.asked[index]?.endsWith('.pmtiles'));

/** What a page must never do: offend its policy, or ask anybody it was not allowed to. */
const watch = (page: Page, allowed: () => string[] = () => []) => {
  const wrong: string[] = [];
  page.on('console', message => {
    if (/Content Security Policy|Trusted ?Type|Markup nobody/i.test(message.text()))
      wrong.push(message.text());
  });
  page.on('pageerror', error => wrong.push(String(error)));
  page.on('request', request => {
    const ours = [site.url, 'data:', 'blob:', ...allowed()].some(start => request.url().startsWith(start));
    if (!ours) wrong.push(request.url());
  });
  return wrong;
};

/** The app itself comes from the phone, as its worker would give it; data come from the network, if at all. */
const keepApp = (context: BrowserContext): Promise<unknown> =>
  context.route(
    url => !url.pathname.endsWith('.pmtiles'),
    async route => {
      const { pathname } = new URL(route.request().url());
      const file = join(root, pathname === '/' ? 'index.html' : pathname);
      const types: Record<string, string> = { '.js': 'text/javascript', '.html': 'text/html' };
      const contentType = types[extname(file)] ?? 'application/json';
      await (existsSync(file) && statSync(file).isFile()
        ? route.fulfill({ body: readFileSync(file), contentType })
        : route.abort());
    },
  );

test('streets are drawn from the site only when the reader wants them, and only the parts that are looked at', async ({
  page,
}) => {
  const wrong = watch(page);
  await page.goto(site.url);
  await expect(streetsButton(page)).toBeEnabled();
  await expectNoStreets(page);
  expect(site.asked.filter(path => /layer|open|pmtiles/.test(path))).toEqual([]);
  await streetsButton(page).click();
  await expectStreets(page);
  await expect(streetsButton(page)).toHaveAttribute('aria-pressed', 'true');
  await expect(page.locator('#credits')).toHaveText('© OpenStreetMap');
  const bytes = askedForStreets().map(
    part =>
      /^bytes=(\d+)-(\d+)$/
        .exec(part ?? '')
        ?.slice(1)
        .map(Number) ?? [],
  );
  expect(bytes.every(([first = 0, last = Number.POSITIVE_INFINITY]) => last - first < 20_000)).toBe(true);
  await page.locator('#map').click({ position: { x: 100, y: 100 } });
  await expect(page.locator('html')).toHaveAttribute('data-pressed', '');
  expect(await keptIn(page)).toEqual([]);
  expect(await zoomTo(page, 8)).toBe(8);
  await expectNoStreets(page);
  expect(await zoomTo(page, 15)).toBe(15);
  await expectStreets(page);
  await streetsButton(page).click();
  await expectNoStreets(page);
  await expect(page.locator('#credits')).toHaveText('');
  expect(wrong).toEqual([]);
});

test('what draws streets weighs at most 40 KB, apart from what keeps them', () => {
  const drawing = packedSize(root, ['layer', 'open']);
  expect(drawing).toBeGreaterThan(28 * 1024);
  expect(drawing).toBeLessThanOrEqual(40 * 1024);
});

test('a host that gives files only whole is found out: it is said, and nothing large is downloaded', {
  tag: '@slow',
}, async ({ page }) => {
  site.alter(STREETS, () => 'whole');
  await page.goto(site.url);
  const gone = page.waitForEvent('requestfailed', request => request.url().endsWith('.pmtiles'));
  await streetsButton(page).click();
  await expect(page.getByRole('status').filter({ hasText: 'Questa mappa è senza strade' })).toBeVisible();
  expect((await gone).failure()?.errorText).toBe('net::ERR_ABORTED');
  await expectNoStreets(page);
  site.alter(STREETS, undefined);
  await streetsButton(page).click();
  await expectStreets(page);
});

test('streets that were downloaded are drawn without any network, also after the page was closed', async ({
  page,
  context,
}) => {
  const wrong = watch(page);
  await keepApp(context);
  await page.goto(site.url);
  await getButton(page).click();
  await expect(page.getByText(/^La mappa con le strade è sul telefono: 8,\d MB$/)).toBeVisible();
  await site.stop();
  await expectStreets(page);
  await page.close();
  const later = await context.newPage();
  await later.goto(site.url);
  await expect(streetsButton(later)).toHaveAttribute('aria-pressed', 'true');
  await expectStreets(later);
  expect(wrong).toEqual([]);
  await later.getByRole('button', { name: 'Togli la mappa con le strade' }).click();
  await expect(getButton(later)).toBeVisible();
  await expectNoStreets(later);
  expect(await keptIn(later)).toEqual([]);
});

test('a download that breaks off says so, and goes on from there', async ({ page }) => {
  site.alter(STREETS, () => 'hang');
  await page.goto(site.url);
  await getButton(page).click();
  await expect(page.getByText(/^Scarico le strade: (49|50)%$/)).toBeVisible();
  await site.stop();
  await expect(page.getByRole('alert')).toHaveText(/Non è arrivata tutta/);
  await expect(streetsButton(page)).toHaveAttribute('aria-pressed', 'false');
  site.alter(STREETS, undefined);
  await site.start();
  await page.reload();
  await page.getByRole('button', { name: /^Continua a scaricare: mancano \d,\d MB$/ }).click();
  await expect(page.getByText(/^La mappa con le strade è sul telefono/)).toBeVisible();
  expect(askedForStreets().filter(part => /^bytes=\d{7}-$/.test(part ?? ''))).toHaveLength(1);
  await expectStreets(page);
});

test('a download can be stopped, and the reader stays where they were', { tag: '@slow' }, async ({
  page,
}) => {
  site.alter(STREETS, () => 'hang');
  await page.goto(site.url);
  await getButton(page).click();
  await expect(page.getByText(/^Scarico le strade: (49|50)%$/)).toBeVisible();
  await page.getByRole('button', { name: 'Ferma' }).click();
  await expect(page.getByRole('button', { name: /^Continua a scaricare/ })).toBeVisible();
  expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY');
});

test('erasing everything stops a download in another tab and leaves nothing', async ({ page, context }) => {
  await page.goto(site.url);
  await getButton(page).click();
  await expect(page.getByText(/^La mappa con le strade è sul telefono/)).toBeVisible();
  const newer = 'basilicata.aaaaaaaaaa.pmtiles';
  writeStreetsPage(root, { file: newer, bytes: MAP });
  site.alter(`${STREETS_FOLDER}${newer}`, () => 'hang');
  const other = await context.newPage();
  await other.goto(site.url);
  await getButton(other).click();
  await expect(other.getByText(/^Scarico le strade: (49|50)%$/)).toBeVisible();
  expect((await keptIn(page)).length).toBeGreaterThan(5);
  await page.evaluate(() =>
    (globalThis as unknown as { forgetStreets: () => Promise<void> }).forgetStreets(),
  );
  await expect(getButton(other)).toBeVisible();
  // The other tab hears of it a moment later.
  await expect.poll(() => keptIn(page)).toEqual([]);
  await expect.poll(() => keptIn(other)).toEqual([]);
});

test('a phone without room is told how much is needed, and nothing is asked for', async ({
  page,
  context,
}) => {
  const session = await context.newCDPSession(page);
  await page.goto(site.url);
  const origin = site.url.replace(/\/$/, '');
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1_000_000 });
  await getButton(page).click();
  await expect(page.getByRole('alert')).toHaveText(/Sul telefono non c'è posto: servono 8,\d MB/);
  expect(askedForStreets()).toEqual([]);
});

test('another site is asked for pictures only after the reader has read what it will see, and agreed', async ({
  page,
}) => {
  const { host } = new URL(elsewhere.url);
  const pictures = { url: `${elsewhere.url}mark.svg?{z}/{x}/{y}`, host, credits: '© Prova', maxZoom: 19 };
  writeStreetsPage(root, undefined, pictures);
  let agreed = false;
  const wrong = watch(page, () => (agreed ? [elsewhere.url] : []));
  const button = page.getByRole('button', { name: 'Strade da un altro sito' });
  await page.goto(site.url);
  await expect(streetsButton(page)).toHaveCount(0);
  await button.click();
  await expect(page.getByText(`Le immagini delle strade vengono da ${host}.`)).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);
  await page.getByRole('button', { name: 'No, senza strade' }).click();
  await expect(button).toBeFocused();
  await expectNoStreets(page);
  await button.click();
  expect(elsewhere.asked).toEqual([]);
  agreed = true;
  await page.getByRole('button', { name: 'Va bene, mostra le strade' }).click();
  await expect(page.locator('.leaflet-streets-pane img').first()).toBeVisible();
  await expect(page.locator('#credits')).toHaveText('© Prova');
  expect(elsewhere.asked.length).toBeGreaterThan(0);
  await button.click();
  await expectNoStreets(page);
  const before = elsewhere.asked.length;
  await page.reload();
  agreed = false;
  await button.click();
  await expect(page.getByRole('button', { name: 'Va bene, mostra le strade' })).toBeVisible();
  expect(elsewhere.asked.length).toBe(before);
  expect(wrong).toEqual([]);
});
