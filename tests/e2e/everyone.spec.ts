// SPDX-License-Identifier: AGPL-3.0-or-later
import { expect, test } from '@playwright/test';
import { faultsOf, openAlive, sidewaysOf } from './visit.ts';

/** One address of every screen. */
const SCREENS = [
  '',
  'place/',
  'find/?need=papers',
  'find/?q=xyzxyz',
  'c/076063/',
  's/bas-pua-potenza-sud/',
  's/nat-112/',
  's/bas-pua-potenza-sud/?show=1',
  'saved/',
  'sos/',
  'safety/',
  'settings/',
  'about/',
  'privacy/',
  'accessibility/',
  'legal/',
  'programmes/',
  'programmes/inclusion-first/',
  'g/',
  'g/residence-permit/',
  'g/health-card/',
  'nothing-here/',
];

for (const lang of ['it', 'ar'])
  for (const colorScheme of ['light', 'dark'] as const)
    test(`no screen has an accessibility fault in ${lang}, ${colorScheme}`, async ({ page }) => {
      test.setTimeout(240_000);
      await page.emulateMedia({ colorScheme });
      const faults: string[] = [];
      for (const screen of SCREENS) {
        await openAlive(page, `/${lang}/${screen}`);
        faults.push(...(await faultsOf(page)).map(fault => `${screen} ${fault}`));
      }
      expect(faults).toEqual([]);
    });

for (const lang of ['it', 'ar'])
  test(`no screen scrolls sideways at 320 px or with text twice as large in ${lang}`, async ({ page }) => {
    test.setTimeout(240_000);
    const wide: string[] = [];
    for (const screen of SCREENS)
      for (const [width, size] of [
        [320, '100%'],
        [390, '200%'],
        [1280, '100%'],
      ] as const) {
        await page.setViewportSize({ width, height: 844 });
        await openAlive(page, `/${lang}/${screen}`);
        await page.evaluate(value => document.documentElement.style.setProperty('font-size', value), size);
        if ((await sidewaysOf(page)) > 0) wide.push(`${screen} at ${width} px, ${size}`);
      }
    expect(wide).toEqual([]);
  });

test('nothing is asked of another host, and nothing breaks the security policy', async ({
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

test('a written page is taken over without a shift', async ({ page }) => {
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
