// SPDX-License-Identifier: AGPL-3.0-or-later
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { oneIn } from '../support/thorough.ts';
import { sidewaysOf } from './visit.ts';

test.use({ javaScriptEnabled: false });

const codeOf = (id: string): string => {
  const row = readFileSync('data/codes.csv', 'utf8')
    .split('\n')
    .map(line => line.split(';'))
    .find(([, , target]) => target === id);
  return row?.[0] ?? '';
};

/** Every other ending where there is no time for each; another half for each language. */
const some = (ends: readonly string[], nth: number): string[] =>
  ends.filter((_, at) => (at + nth) % oneIn(2) === 0);

for (const end of ['', '/'])
  test(`a printed code opens a page to read and to call from, without JavaScript (q/CODE${end})`, async ({
    page,
  }) => {
    const answer = await page.goto(`/q/${codeOf('prefettura-mt')}${end}`);
    expect(answer?.status()).toBe(200);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Prefettura');
    await expect(page.getByRole('link', { name: 'Chiama 0835 3491' })).toHaveAttribute(
      'href',
      'tel:+3908353491',
    );
    await page.getByRole('link', { name: 'العربية' }).click();
    await expect(page).toHaveURL(/\/ar\/s\/prefettura-mt\/$/);
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
    await expect(page.locator('a[href="tel:+3908353491"]').first()).toBeVisible();
  });

test('the code of a town leads to its page in each language', async ({ page }) => {
  await page.goto(`/q/${codeOf('076063')}`);
  await page.getByRole('link', { name: 'Italiano' }).click();
  await expect(page).toHaveURL(/\/it\/c\/076063\/$/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Potenza');
});

test('the first page leads on in every language', async ({ page }) => {
  await page.goto('/');
  for (const [lang, name] of [
    ['it', 'Italiano'],
    ['en', 'English'],
    ['fr', 'Français'],
    ['ar', 'العربية'],
  ] as const)
    await expect(page.getByRole('link', { name })).toHaveAttribute('href', `/${lang}/`);
});

for (const [at, path] of [
  'sos',
  'safety',
  'about',
  'privacy',
  'accessibility',
  'legal',
  'programmes',
  'g',
  'g/residence-permit',
  'c/010025',
  's/bas-pua-melfi',
].entries())
  test(`${path} opens with and without the slash`, { tag: at % 2 === 0 ? [] : '@slow' }, async ({ page }) => {
    for (const [nth, lang] of ['it', 'ar'].entries())
      for (const end of some(['', '/'], nth)) {
        const answer = await page.goto(`/${lang}/${path}${end}`);
        expect(answer?.status()).toBe(200);
        await expect(page.locator('html')).toHaveAttribute('lang', lang);
        await expect(page.getByRole('heading', { level: 1 })).not.toBeEmpty();
      }
  });

for (const path of ['find', 'place', 'saved', 'settings'])
  test(`${path} says why it does little and leads on, with and without the slash`, async ({ page }) => {
    for (const [nth, lang] of ['it', 'ar'].entries())
      for (const end of some(['', '/', '/?need=health', '?need=health'], nth)) {
        const answer = await page.goto(`/${lang}/${path}${end}`);
        expect(answer?.status()).toBe(200);
        await expect(page.locator('html')).toHaveAttribute('lang', lang);
        await expect(page.getByRole('heading', { level: 1 })).not.toBeEmpty();
        await expect(page.locator('main .lead').last()).toContainText('JavaScript');
        for (const to of ['', 'sos/', 'safety/'])
          await expect(page.locator(`main a[href="/${lang}/${to}"]`)).toBeVisible();
      }
    expect(await sidewaysOf(page)).toBe(0);
  });

test('the choice of a place leads to the pages of the towns', async ({ page }) => {
  await page.goto('/it/place/');
  await page.getByRole('link', { name: 'Melfi (PZ)' }).click();
  await expect(page).toHaveURL(/\/it\/c\/076048\/$/);
});

test('an address that is not written says so, whom to call, and leads home in every language', async ({
  page,
}) => {
  const answer = await page.goto('/fr/nothing-here/?need=health');
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('JavaScript');
  await expect(page.getByRole('link', { name: 'Chiama 112' })).toHaveAttribute('href', 'tel:112');
  await expect(page.getByRole('link', { name: /^SOS/ })).toHaveAttribute('href', '/it/sos/');
  await expect(page.getByRole('link', { name: 'العربية' })).toHaveAttribute('href', '/ar/');
  await page.getByRole('link', { name: 'Italiano' }).click();
  await expect(page).toHaveURL(/\/it\/$/);
});
