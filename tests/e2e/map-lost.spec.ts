// SPDX-License-Identifier: AGPL-3.0-or-later
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { type StaticServer, serveStatic, withBody, withStatus } from '../support/static-server.ts';
import { groundColours, groundIsDrawn, openMap, sheetOf } from './map-visit.ts';
import { openAlive, withoutWorker, workerReady } from './visit.ts';

test.beforeEach(withoutWorker);

let real: StaticServer;
test.beforeAll(async () => {
  real = await serveStatic();
});
test.afterAll(() => real.stop());

const BROKEN = [
  ['is not there', 'data/map/index.json', withStatus(404)],
  ['is no JSON', 'data/map/index.json', withBody('<!doctype html>')],
  ['is something else', 'data/map/index.json', withBody('{"format":"x","regions":[]}')],
  ['has a drawing that did not come', undefined, withStatus(404)],
  ['has a drawing that was damaged on its way', undefined, withBody('{"format":1}')],
] as const;
for (const [how, path, alteration] of BROKEN)
  test(`when the ground ${how} the map says so, and pins and list still work`, {
    tag: '@slow',
  }, async ({ page }) => {
    const site = await serveStatic();
    const index = JSON.parse(readFileSync('dist/data/map/index.json', 'utf8'));
    const broken = path ?? `data/map/${index.regions.basilicata.file}`;
    site.alter(broken, alteration);
    await openMap(page, `${site.url}it/map/?at=40.6396,15.8056,13`);
    const said = sheetOf(page).getByText('Non è arrivata. Controlla la rete e riprova.');
    await expect(said).toBeVisible();
    expect(await groundColours(page)).toBeLessThan(3);
    await expect(page.locator('.mapbar').getByRole('link', { name: 'Elenco' })).toBeVisible();
    await page.locator('.pin').first().click();
    await expect(sheetOf(page).getByRole('article').first()).toBeVisible();
    await page.keyboard.press('Escape');
    // It comes by itself when the network is there again; files named by hash a browser may remember as missing.
    if (path === undefined) return site.stop();
    site.alter(broken, undefined);
    await page.evaluate(() => dispatchEvent(new Event('online')));
    await groundIsDrawn(page);
    await expect(said).toHaveCount(0);
    await site.stop();
  });

test('when its code does not come there is a sentence and the list', async ({ page }) => {
  await page.route('**/assets/map-*.js', route => route.abort());
  await openAlive(page, `${real.url}it/map/?need=papers`);
  await expect(page.getByRole('alert')).toHaveText("La mappa non si apre su questo telefono. Ecco l'elenco.");
  await expect(page.getByRole('article').first()).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  for (const lang of ['it', 'ar'])
    test(`the map says why it is not there and leads on (${lang})`, { tag: '@slow' }, async ({ page }) => {
      for (const end of ['', '/', '/?need=health&sel=t076063']) {
        expect((await page.goto(`${real.url}${lang}/map${end}`))?.status()).toBe(200);
        await expect(page.getByRole('heading', { level: 1 })).not.toBeEmpty();
        await expect(page.locator('main .lead').last()).toContainText('JavaScript');
        for (const to of ['', 'sos/', 'safety/'])
          await expect(page.locator(`main a[href="/${lang}/${to}"]`)).toBeVisible();
      }
    });
});

test('once seen, the map opens without a network', { tag: '@worker' }, async ({ page }) => {
  const site = await serveStatic();
  await openMap(page, `${site.url}it/map/?need=papers`);
  await groundIsDrawn(page);
  await workerReady(page);
  await site.stop();
  await page.reload();
  await expect(page.locator('.pin').first()).toBeVisible();
  await groundIsDrawn(page);
  await page.locator('.pin').first().click();
});
