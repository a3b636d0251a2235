// SPDX-License-Identifier: AGPL-3.0-or-later
import { expect, type Page, test } from '@playwright/test';

const TOWN = '/it/c/076063/';
const picture = (page: Page) => page.getByRole('img', { name: /^Potenza e i comuni vicini/ });
const widthOf = (page: Page): Promise<number> =>
  picture(page).evaluate(image => (image as HTMLImageElement).naturalWidth);

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a town is seen among its neighbours, with the line that its borders are indicative', async ({
    page,
  }) => {
    await page.goto(TOWN);
    await picture(page).scrollIntoViewIfNeeded();
    await expect.poll(() => widthOf(page)).toBeGreaterThan(0);
    await expect(page.getByText('Confini indicativi: non dicono dove abiti.')).toBeVisible();
  });
});

test('the picture of a town takes the room that was kept for it: nothing moves when it comes', async ({
  page,
}) => {
  let send = (): void => undefined;
  const asked = new Promise<void>(done => {
    send = done;
  });
  await page.route('**/data/map/c/*.svg', async route => {
    await asked;
    await route.continue();
  });
  await page.goto(TOWN);
  await picture(page).scrollIntoViewIfNeeded();
  const before = await picture(page).boundingBox();
  send();
  await expect.poll(() => widthOf(page)).toBeGreaterThan(0);
  const after = await picture(page).boundingBox();
  expect([after?.width, after?.height]).toEqual([before?.width, before?.height]);
  expect(after?.width).toBeLessThanOrEqual(390);
});

for (const when of ['before the page answers', 'after'] as const)
  test(`one tidy line stays where the picture of a town does not come, ${when}`, {
    tag: when === 'after' ? '@slow' : [],
  }, async ({ page }) => {
    await page.route('**/data/map/c/*.svg', async route => {
      if (when === 'after') await page.locator('html[data-alive]').waitFor();
      await route.abort();
    });
    if (when !== 'after')
      await page.route('**/assets/*.js', async route => {
        await failed;
        await route.continue();
      });
    const failed = page.waitForEvent('requestfailed');
    // Tall enough for the picture to be asked for at once.
    await page.setViewportSize({ width: 390, height: 4000 });
    await page.goto(TOWN);
    await page.locator('html[data-alive]').waitFor();
    await expect(picture(page)).toHaveCount(0);
    await expect(page.getByText('Potenza e i comuni vicini, disegnati in modo indicativo')).toBeVisible();
  });

for (const colorScheme of ['light', 'dark'] as const)
  test(`the picture of a town opened by itself has its ${colorScheme} colours: the policy lets its style`, {
    tag: colorScheme === 'light' ? '@slow' : [],
  }, async ({ browser, baseURL }) => {
    const page = await browser.newPage({ colorScheme, baseURL: baseURL ?? '' });
    const answer = await page.goto('/data/map/c/076063.svg');
    expect(answer?.headers()['content-type']).toBe('image/svg+xml');
    const sea = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    expect(sea).toBe(colorScheme === 'light' ? 'rgb(207, 228, 234)' : 'rgb(10, 42, 51)');
    await page.close();
  });
