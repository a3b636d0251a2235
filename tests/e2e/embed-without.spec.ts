// SPDX-License-Identifier: AGPL-3.0-or-later
import { expect, test } from '@playwright/test';
import { drawn, openForeign, site, stopForeign } from './foreign.ts';

test.afterEach(stopForeign);

test('where frames are forbidden, the link stands in place of the map', async ({ page, baseURL }) => {
  const home = site(baseURL);
  await openForeign(page, home, { allows: { script: new URL(home).origin } });
  await expect(page.getByRole('link', { name: 'Apri la mappa' })).toBeVisible();
  await expect(page.locator('approdo-map iframe')).toHaveCount(0);
});

test('what the lines say wrongly is told, and what can be shown is', { tag: '@slow' }, async ({
  page,
  baseURL,
}) => {
  const frame = await openForeign(page, site(baseURL), {
    attributes: 'region="nowhere" near="999999" need="xyzzy" lang="it-IT" height="tall"',
  });
  await drawn(frame);
  await expect(frame.getByText("Questo comune non è nell'app")).toBeVisible();
  await expect(page.locator('approdo-map iframe')).toHaveAttribute('height', '560');
  await page.goto(`${site(baseURL)}embed?region=liguria&near=076048&lang=it`);
  await expect(page.locator('.mapbar')).toContainText('Melfi');
  await expect(page.locator('.misread')).toHaveCount(0);
});

test('where scripts are forbidden, the link is what the page itself holds', { tag: '@slow' }, async ({
  page,
  baseURL,
}) => {
  await openForeign(page, site(baseURL), { allows: {} });
  await expect(page.getByRole('link', { name: 'Apri la mappa' })).toBeVisible();
});

test('where the map cannot be drawn, the list is there', async ({ page, baseURL }) => {
  await page.route(/\/assets\/map-[\w-]+\.js$/, route => route.abort());
  await page.goto(`${site(baseURL)}embed?region=basilicata&need=desk&lang=it`);
  await expect(page.getByRole('article').first()).toBeVisible();
  await expect(page.getByRole('link', { name: 'Apri in Approdo' })).toHaveAttribute('href', /\/it\/find\//);
});

test('where the site does not answer, the link appears beside the empty frame', { tag: '@slow' }, async ({
  page,
  baseURL,
}) => {
  await page.clock.install();
  await page.route(/\/embed\?/, route => route.abort());
  await openForeign(page, site(baseURL));
  await expect(page.locator('approdo-map iframe')).toBeVisible();
  await page.clock.runFor(13_000);
  await expect(page.getByRole('link', { name: 'Apri la mappa' })).toBeVisible();
});
