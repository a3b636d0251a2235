// SPDX-License-Identifier: AGPL-3.0-or-later
import { expect, type Page, test } from '@playwright/test';
import { oneIn } from '../support/thorough.ts';
import { openAlive } from './visit.ts';

const FRAMES = [
  'find/',
  'find/?need=papers',
  'find/?need=interpreter&near=076048',
  'find/?q=medico',
  'place/',
  'saved/',
  'settings/',
];

const watchShifts = (page: Page) =>
  page.addInitScript(() => {
    const told = globalThis as unknown as { shift: number };
    told.shift = 0;
    new PerformanceObserver(list => {
      for (const entry of list.getEntries()) told.shift += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
const shiftOf = (page: Page): Promise<number> =>
  page.evaluate(() => (globalThis as unknown as { shift: number }).shift);

/** Everything under `data/` takes a while, as on a bad line. */
const slowData = (page: Page) =>
  page.route('**/data/**', async route => {
    await new Promise(done => setTimeout(done, 700));
    await route.continue();
  });

for (const [lang, width, height] of [
  ['it', 320, 640],
  ['ar', 390, 844],
  ['it', 1280, 800],
] as const)
  test(`a first visit finds the frame and nothing of it moves when the app fills it (${lang}, ${width} px)`, {
    tag: width === 320 ? [] : '@slow',
  }, async ({ browser, baseURL }) => {
    test.setTimeout(180_000);
    for (const frame of FRAMES.filter((_, at) => at % oneIn(4) === 0)) {
      // Each on a phone of its own: the second page of a phone has its data already.
      const context = await browser.newContext({
        viewport: { width, height },
        ...(baseURL && { baseURL }),
      });
      const page = await context.newPage();
      await watchShifts(page);
      await slowData(page);
      const answer = await page.goto(`/${lang}/${frame}`);
      expect(answer?.status()).toBe(200);
      await expect(page.getByRole('heading', { level: 1 })).not.toBeEmpty();
      await expect(page.locator('html')).toHaveAttribute('data-alive', '');
      await expect(
        page.locator('article, main .near, main .msg, main [data-region="basilicata"]').first(),
      ).toBeVisible();
      await page.waitForTimeout(700);
      expect(await shiftOf(page), frame).toBeLessThanOrEqual(0.02);
      await context.close();
    }
  });

test('what the address asks for is asked of the app, not of the frame', async ({ page }) => {
  await openAlive(page, '/it/find/?need=papers');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Documenti e permessi');
  await expect(page).toHaveTitle(/^Documenti e permessi/);
  await openAlive(page, '/it/find/?q=medico');
  await expect(page.getByRole('searchbox')).toHaveValue('medico');
  await expect(page.getByRole('article').first()).toBeVisible();
  await expect(page).toHaveURL(/\?q=medico$/);
});

test('words typed into the frame before the app answers are kept', async ({ page }) => {
  await page.route('**/assets/*.js', async route => {
    await new Promise(done => setTimeout(done, 400));
    await route.continue();
  });
  await page.goto('/it/find/', { waitUntil: 'commit' });
  await page.getByRole('searchbox').fill('corso');
  await expect(page.locator('html')).toHaveAttribute('data-alive', '');
  await expect(page.getByRole('searchbox')).toHaveValue('corso');
  await expect(page.locator('article[data-need*="italian"]').first()).toBeVisible();
});

test('without the data the search says what to do; what needs none works', async ({ page }) => {
  await page.route('**/data/**', route => route.abort());
  await page.goto('/it/find/?need=papers');
  await expect(page.getByRole('button', { name: 'Riprova' })).toBeVisible();
  await page.goto('/it/saved/');
  await expect(page.getByText('Non hai ancora salvato niente')).toBeVisible();
  await page.goto('/it/settings/');
  await expect(page.getByRole('button', { name: 'Cancella tutto' })).toBeVisible();
});
