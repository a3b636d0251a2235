// SPDX-License-Identifier: AGPL-3.0-or-later
import { expect, type Page, test } from '@playwright/test';
import { type StaticServer, serveStatic } from '../support/static-server.ts';
import { airplaneMode, faultsOf, openAlive, sidewaysOf, workerReady } from './visit.ts';

let site: StaticServer;
test.beforeEach(async () => {
  site = await serveStatic({ root: 'dist' });
});
test.afterEach(() => site.stop());

const strip = (page: Page) => page.getByRole('complementary', { name: 'ESERCITAZIONE' });
const enter = async (page: Page) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await openAlive(page, `${site.url}desk/`);
  await page.getByRole('button', { name: 'Esercitazione' }).click();
  await expect(strip(page)).toBeVisible();
  await expect(page.locator('.result').first()).toBeVisible();
};
const idsOn = (page: Page): Promise<(string | undefined)[]> =>
  page
    .locator('[data-service-id]')
    .evaluateAll(all => all.map(one => (one as HTMLElement).dataset.serviceId));

test('who enters practice sees nothing real but what protects, on no screen without the mark, and leaves in one press', async ({
  page,
}) => {
  await enter(page);
  expect((await idsOn(page)).filter(id => id?.startsWith('prova-') !== true)).toEqual([]);
  await page.getByRole('link', { name: 'Manifesti' }).click();
  await expect(page.getByRole('option', { name: 'Regione di prova' })).toHaveCount(0);
  await expect(page.getByRole('combobox', { name: 'Servizio' })).toContainText('Porto di Prova');
  await expect(strip(page)).toContainText('dati inventati');

  await page.setViewportSize({ width: 320, height: 640 });
  for (const path of ['ar/', 'ar/s/prova-pua/']) {
    await openAlive(page, `${site.url}${path}`);
    await expect(strip(page)).toContainText('تدريب');
    await expect(page).toHaveTitle(/^ESERCITAZIONE/);
    expect(await sidewaysOf(page)).toBe(0);
  }
  expect(await faultsOf(page)).toEqual([]);

  await page.getByRole('link', { name: 'SOS' }).click();
  await expect(page.locator('.call').first()).toContainText('112');
  await expect(strip(page)).toContainText('sono veri');
  await openAlive(page, `${site.url}it/?q=mio marito mi picchia`);
  await page.locator('main a[href$="/it/safety/"]').first().click();
  await expect(page.getByText('1522').first()).toBeVisible();
  await expect(strip(page)).toContainText('sono veri');

  await workerReady(page);
  await airplaneMode(page, site);
  await openAlive(page, `${site.url}desk/`);
  await expect(page.locator('[data-service-id^="prova-"]').first()).toBeAttached();
  await strip(page).getByRole('button', { name: "Esci dall'esercitazione" }).click();
  await expect(strip(page)).toHaveCount(0);
  await expect(page.locator('[data-service-id]').first()).toBeAttached();
  expect((await idsOn(page)).filter(id => id?.startsWith('prova-'))).toEqual([]);
});

test('a plan made in practice is marked on its sheet and on a phone that never saw it, and is not kept there', async ({
  page,
  browser,
}) => {
  await enter(page);
  await page.getByRole('searchbox').fill('PRV22Z');
  await expect(page.locator('.result')).toHaveCount(1);
  await page.locator('.result').getByRole('button').click();
  const [sheet, steps] = [page.locator('.sheet'), page.locator('.sheet li .stamp')];
  await page.emulateMedia({ media: 'print' });
  for (const paper of ['a4', 'receipt']) {
    await page.emulateMedia({ media: 'screen' });
    await page.getByLabel('Carta').selectOption(paper);
    await page.emulateMedia({ media: 'print' });
    await expect(sheet.locator('> .stamp')).toBeVisible();
    await expect(sheet.locator('> .stamp')).toHaveText('ESERCITAZIONE – dati inventati');
    // The strip of the screen is not on paper as well.
    await expect(page.locator('.practice')).toBeHidden();
  }
  await expect(steps).toHaveCount(1);
  await page.emulateMedia({ media: 'screen' });

  await page.evaluate(() => {
    Object.defineProperty(navigator, 'share', { value: undefined, configurable: true });
    const writeText = async (words: string) => {
      document.documentElement.dataset.copied = words;
    };
    Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
  });
  await page.getByRole('button', { name: 'Invia il link' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-copied', /#/);
  const link = (await page.locator('html').getAttribute('data-copied')) ?? '';

  const phone = await (
    await browser.newContext({ locale: 'ar', viewport: { width: 320, height: 640 } })
  ).newPage();
  await openAlive(phone, link);
  await expect(phone.locator('[data-service-id="prova-pua"]')).toBeVisible();
  await expect(strip(phone)).toContainText('تدريب');
  await expect(phone.getByRole('button', { name: 'حفظ' })).toHaveCount(0);
  expect(await sidewaysOf(phone)).toBe(0);
  await phone.locator('[data-service-id="prova-pua"] a[href*="/s/prova-pua/"]').first().click();
  await expect(phone.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(strip(phone)).toContainText('تدريب');
  await phone.getByRole('link', { name: 'الرئيسية' }).click();
  await expect(phone).toHaveURL(/\/ar\/$/);
  await expect(phone.locator('html')).toHaveAttribute('data-alive', '');
  await expect(strip(phone)).toHaveCount(0);
  expect(await phone.evaluate(() => sessionStorage.length)).toBe(0);
});
