// SPDX-License-Identifier: AGPL-3.0-or-later
import { expect, type Page, test } from '@playwright/test';
import { oneIn } from '../support/thorough.ts';
import { SCREENS } from './screens.ts';
import { cutWordsOf, faultsInBoth, openAlive, sidewaysOf, withoutWorker } from './visit.ts';

test.beforeEach(withoutWorker);

/** Where there is no time for each screen in each language: every other one, another half for each language. */
const some = (nth: number): string[] => SCREENS.filter((_, at) => (at + nth) % oneIn(2) === 0);

for (const [nth, lang] of ['it', 'ar'].entries())
  test(`no screen has an accessibility fault in ${lang}, light and dark`, async ({ page }) => {
    test.setTimeout(240_000);
    const faults: string[] = [];
    for (const screen of some(nth)) {
      await openAlive(page, `/${lang}/${screen}`);
      faults.push(...(await faultsInBoth(page)).map(fault => `${screen} ${fault}`));
    }
    expect(faults).toEqual([]);
  });

test('a nameless button is found by day, pale words by day and by night', async ({ page }) => {
  await openAlive(page, '/it/');
  await page.locator('main').evaluate(main => {
    const pale = Object.assign(document.createElement('p'), { textContent: 'parole' });
    pale.style.cssText = 'color: #777; background: #888';
    main.append(document.createElement('button'), pale);
  });
  const found = (await faultsInBoth(page)).map(fault => fault.split(':')[0]);
  expect(found.toSorted()).toEqual(['dark color-contrast', 'light button-name', 'light color-contrast']);
});

test('what has arrived of the tabs and the needs stays in place when the rest arrives', async ({ page }) => {
  await openAlive(page, '/it/');
  const moved = await page.evaluate(() =>
    [...document.querySelectorAll('.nav, .grid')].filter(row => {
      const { x, width } = (row.firstElementChild as Element).getBoundingClientRect();
      while (row.children.length > 1) row.lastElementChild?.remove();
      const alone = (row.firstElementChild as Element).getBoundingClientRect();
      return alone.x !== x || alone.width !== width;
    }),
  );
  expect(moved).toEqual([]);
});

const SIZES = [
  { width: 320, size: '100%' },
  { width: 360, size: '200%' },
  { width: 390, size: '200%' },
  { width: 1280, size: '100%' },
] as const;

for (const [nth, lang] of ['it', 'ar', 'fr'].entries())
  test(`no screen scrolls sideways, nor cuts a word in two, from 320 px or with text twice as large in ${lang}`, {
    tag: lang === 'fr' ? '@slow' : [],
  }, async ({ page }) => {
    test.setTimeout(240_000);
    const wrong: string[] = [];
    for (const screen of some(nth)) {
      await page.setViewportSize({ width: 320, height: 844 });
      await openAlive(page, `/${lang}/${screen}`);
      for (const { width, size } of SIZES) {
        await page.setViewportSize({ width, height: 844 });
        await page.evaluate(value => document.documentElement.style.setProperty('font-size', value), size);
        if ((await sidewaysOf(page)) > 0) wrong.push(`${screen} at ${width} px, ${size}: sideways`);
        if (width !== 360) continue;
        wrong.push(...(await cutWordsOf(page)).map(word => `${screen}: ${word}`));
      }
    }
    expect(wrong).toEqual([]);
  });

/** What is painted around the element that has the focus. */
const ringOf = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const focused = document.activeElement ?? document.body;
    const { outlineStyle, boxShadow } = getComputedStyle(focused);
    return `${focused.tagName} ${outlineStyle} ${boxShadow === 'none' ? 'bare' : 'haloed'}`;
  });

test('a heading that the program focuses wears no ring, a control reached by keyboard does', async ({
  page,
}) => {
  await openAlive(page, '/it/s/bas-pua-potenza-sud/');
  await page.getByRole('link', { name: 'Mostra' }).focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => ringOf(page)).toBe('H1 none bare');
  await page.keyboard.press('Tab');
  expect(await ringOf(page)).toMatch(/^(A|BUTTON) solid haloed$/);
  await openAlive(page, '/it/sos/');
  await page.getByRole('link', { name: 'Protezione dalla violenza' }).focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => ringOf(page)).toBe('H1 none bare');
});

test('a region that is downloaded, then removed, keeps the keyboard in its row', async ({ page }) => {
  await openAlive(page, '/it/settings/');
  const row = page.locator('[data-region="liguria"]');
  const holdsFocus = () => row.evaluate(one => one.contains(document.activeElement));
  await row.getByRole('button', { name: /^Scarica Liguria/ }).focus();
  await page.keyboard.press('Enter');
  await expect(row.getByText('Funziona senza rete', { exact: true })).toBeVisible();
  await expect(row.getByRole('status')).toHaveText('Liguria: Funziona senza rete');
  expect(await holdsFocus()).toBe(true);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(row.getByRole('button', { name: /^Scarica Liguria/ })).toBeVisible();
  expect(await holdsFocus()).toBe(true);
});

test('nothing is asked of another host, and nothing breaks the security policy', { tag: '@worker' }, async ({
  page,
  baseURL,
}) => {
  test.setTimeout(120_000);
  const wrong: string[] = [];
  page.on('request', request => {
    if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(baseURL as string))
      wrong.push(request.url());
  });
  page.on('console', message => {
    if (/content security policy|trusted/i.test(message.text())) wrong.push(message.text());
  });
  page.on('pageerror', error => wrong.push(error.message));
  for (const screen of SCREENS) await openAlive(page, `/it/${screen}`);
  expect(wrong).toEqual([]);
});

test('a written page is taken over without a shift', { tag: '@worker' }, async ({ page }) => {
  for (const path of [
    '/it/',
    '/ar/',
    '/it/s/bas-pua-potenza-sud/',
    '/it/c/076063/',
    '/ar/c/076063/',
    '/it/sos/',
  ]) {
    await page.addInitScript(() => {
      const told = globalThis as unknown as { shift: number };
      told.shift = 0;
      new PerformanceObserver(list => {
        for (const entry of list.getEntries()) told.shift += (entry as unknown as { value: number }).value;
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await openAlive(page, path);
    await page.waitForTimeout(500);
    const shift = await page.evaluate(() => (globalThis as unknown as { shift: number }).shift);
    expect(shift, path).toBeLessThanOrEqual(0.02);
    await page.evaluate(async () => {
      for (const registration of await navigator.serviceWorker.getRegistrations())
        await registration.unregister();
    });
  }
});
