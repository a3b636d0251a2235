// SPDX-License-Identifier: AGPL-3.0-or-later
import { expect, test } from '@playwright/test';
import { type StaticServer, serveStatic } from '../support/static-server.ts';
import { airplaneMode, faultsOf, openAlive, sidewaysOf, workerReady } from './visit.ts';

let site: StaticServer;
test.beforeEach(async () => {
  site = await serveStatic({ root: 'dist' });
});
test.afterEach(() => site.stop());

test('a sentence is two presses away from what is shown, large, in Arabic, without a network', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.setViewportSize({ width: 390, height: 844 });
  await openAlive(page, `${site.url}ar/s/bas-pua-potenza-sud/`);
  await workerReady(page);
  await expect
    .poll(() =>
      page.evaluate(async () => {
        const keys = await Promise.all(
          (await caches.keys()).map(async name => (await caches.open(name)).keys()),
        );
        return keys.flat().filter(({ url }) => url.includes('/words-ar-show-')).length;
      }),
    )
    .toBe(1);
  await airplaneMode(page, site);
  await page.goto(`${site.url}ar/s/bas-pua-potenza-sud/?show=1`);
  await page.getByRole('button', { name: 'اختيار جمل أخرى' }).click();
  expect(await faultsOf(page)).toEqual([]);
  await page.getByRole('button', { name: 'للتفاهم' }).click();
  const sentence = page.getByRole('button', { name: /Non ho capito/ });
  await sentence.click();
  const large = page.getByRole('dialog').getByText('Non ho capito.');
  await expect(large).toBeVisible();
  expect(await large.evaluate(one => parseFloat(getComputedStyle(one).fontSize))).toBeGreaterThan(50);
  expect(await faultsOf(page)).toEqual([]);
  expect(await sidewaysOf(page)).toBe(0);
  await page.keyboard.press('Escape');
  await expect(sentence).toBeFocused();
});

test('the desk opens the sentences with a key, goes through them and gives the focus back', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.setViewportSize({ width: 1280, height: 800 });
  await openAlive(page, `${site.url}desk/`);
  await expect(page.locator('.result').first()).toBeVisible();
  await page.getByRole('searchbox').focus();
  await page.keyboard.press('Alt+f');
  const phrases = page.getByRole('dialog', { name: 'Frasi da mostrare' });
  await expect(phrases.locator('.stage [lang="ar"]')).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('a');
  await expect(phrases.locator('.stage [lang="it"]')).toHaveText('Non ho capito.');
  await page.keyboard.press('Escape');
  await expect(phrases).toHaveCount(0);
  await expect(page.getByRole('searchbox')).toBeFocused();
});
