// SPDX-License-Identifier: AGPL-3.0-or-later
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';

const open = async (page: Page): Promise<void> => {
  await page.goto('/');
  await expect(page.getByRole('article').first()).toBeVisible();
};

test('a reader sees the services of the home region, each with its source', async ({ page }) => {
  await open(page);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const cards = page.locator('article[data-service-id]');
  expect(await cards.count()).toBeGreaterThan(30);
  const melfi = page.locator('[data-service-id="bas-pua-melfi"]');
  await expect(melfi).toContainText('Chiedi al Comune di Melfi');
  await expect(melfi).toContainText('Da: Regione Basilicata');
  await expect(page.getByRole('status')).toContainText('Dati del');
});

test('a phone number is one tap away', async ({ page }) => {
  await open(page);
  const matera = page
    .locator('[data-service-id="prefettura-mt"]')
    .getByRole('link', { name: 'Chiama 0835 3491' });
  await expect(matera).toHaveAttribute('href', 'tel:+3908353491');
});

test('another region is one choice away and its address can be shared', async ({ page }) => {
  await open(page);
  await page.getByLabel('Regione').selectOption({ value: 'liguria' });
  await expect(page.locator('[data-service-id="prefettura-ge"]')).toBeVisible();
  await page.reload();
  await expect(page.locator('[data-service-id="prefettura-ge"]')).toBeVisible();
});

test('emergency numbers are dialled as they are', async ({ page }) => {
  await page.goto('/?region=national');
  await expect(
    page.locator('[data-service-id="nat-1522"]').getByRole('link', { name: 'Chiama 1522' }),
  ).toHaveAttribute('href', 'tel:1522');
});

test('a pack that was tampered with is refused with a sentence', async ({ page }) => {
  await page.route('**/data/basilicata/index-*.json', async route => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, body: (await answer.text()).replace('Matera', 'Materb') });
  });
  await page.goto('/');
  await expect(page.getByRole('alert')).toContainText('I dati non si sono aperti');
  await expect(page.getByRole('article')).toHaveCount(0);
});

test('data of a newer format is refused politely', async ({ page }) => {
  await page.route('**/data/manifest.json', async route => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, json: { ...(await answer.json()), format: 99 } });
  });
  await page.goto('/');
  await expect(page.getByRole('alert')).toContainText('più nuovi');
});

test('the publisher can stop every copy', async ({ page }) => {
  await page.route('**/data/manifest.json', async route => {
    const answer = await route.fetch();
    await route.fulfill({
      response: answer,
      json: { ...(await answer.json()), stop: { reason: 'Prova di arresto' } },
    });
  });
  await page.goto('/');
  await expect(page.getByRole('alert')).toContainText('Prova di arresto');
});

test('nothing is asked of another host', async ({ page, baseURL }) => {
  const foreign: string[] = [];
  page.on('request', request => {
    if (!request.url().startsWith(baseURL as string) && !request.url().startsWith('data:'))
      foreign.push(request.url());
  });
  await open(page);
  expect(foreign).toEqual([]);
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`has no accessibility fault (${colorScheme})`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto('/?region=national');
    await expect(page.getByRole('article').first()).toBeVisible();
    const tags = ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21aa', 'wcag22aa', 'best-practice'];
    const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });

for (const width of [320, 390, 1280])
  test(`never scrolls sideways at ${width} px, even with text twice as large`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await open(page);
    for (const size of ['100%', '200%']) {
      await page.evaluate(value => document.documentElement.style.setProperty('font-size', value), size);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow).toBe(0);
    }
  });
