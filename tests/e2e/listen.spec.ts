// SPDX-License-Identifier: AGPL-3.0-or-later
import { expect, type Page, test } from '@playwright/test';
import { type StaticServer, serveStatic, withBody } from '../support/static-server.ts';
import { giveVoices, isSpeaking, saidOf } from './fake-engine.ts';
import { silentMp3 } from './silent-mp3.ts';
import {
  airplaneMode,
  cutWordsOf,
  faultsOf,
  openAlive,
  sidewaysOf,
  withoutWorker,
  workerReady,
} from './visit.ts';

test.beforeEach(withoutWorker);

const DESK = 's/bas-asm-pnes-matera/';

const spokenOf = (page: Page): Promise<string[]> =>
  page.evaluate(() => [...(CSS.highlights.get('spoken') ?? [])].map(range => range.toString()));

const keys = (page: Page) => page.getByRole('region', { name: 'Ascolta' });

/** Reaches under the keys: what a finger would touch in the middle of them. */
const coveredBy = (page: Page, selector: string): Promise<string[]> =>
  page.locator(selector).evaluateAll(controls =>
    controls.flatMap(control => {
      const { left, top, width, height } = control.getBoundingClientRect();
      const touched = document.elementFromPoint(left + width / 2, top + height / 2);
      return control.contains(touched) ? [] : [control.textContent ?? ''];
    }),
  );

test('a service is heard sentence by sentence, paused, taken up again, slowed and stopped', async ({
  page,
}) => {
  await giveVoices(page, ['it-IT'], 900);
  await openAlive(page, `/it/${DESK}`);
  await page.getByRole('button', { name: 'Ascolta' }).click();
  const title = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
  await expect.poll(() => spokenOf(page)).toEqual([title]);
  await expect.poll(() => saidOf(page).then(said => said.length)).toBeGreaterThan(3);
  await keys(page).getByRole('button', { name: 'Pausa' }).click();
  expect(await isSpeaking(page)).toBe(false);
  const [marked] = await spokenOf(page);
  await keys(page).getByRole('button', { name: 'Riprendi' }).click();
  expect(await spokenOf(page)).toEqual([marked]);
  expect(await isSpeaking(page)).toBe(true);
  await keys(page).getByRole('button', { name: 'Più lento' }).click();
  await expect(keys(page).getByRole('button', { name: 'Velocità normale' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(keys(page)).toHaveCount(0);
  expect(await isSpeaking(page)).toBe(false);
  expect(await spokenOf(page)).toEqual([]);
  const said = (await saidOf(page)).map(({ text }) => text).join(' ');
  expect(said).not.toMatch(/Salva|Condividi|Mostra/);
});

test('leaving the screen silences it, and the way out silences it at once', async ({ page }) => {
  await giveVoices(page, ['it-IT']);
  await openAlive(page, `/it/${DESK}`);
  await page.getByRole('button', { name: 'Ascolta' }).click();
  await expect(keys(page)).toBeVisible();
  await page.getByRole('link', { name: /SOS/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('emergenza');
  await expect.poll(() => isSpeaking(page)).toBe(false);
  await openAlive(page, '/it/safety/');
  await page.getByRole('button', { name: 'Ascolta' }).click();
  await expect(keys(page)).toBeVisible();
  for (let press = 0; press < 3; press++) await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/exit\.html$/);
});

for (const [width, height, size] of [
  [320, 568, '100%'],
  [360, 844, '200%'],
  [844, 360, '100%'],
] as const)
  for (const lang of ['it', 'ar', 'ka'])
    test(`the keys cover neither the way out nor the tabs at ${width} × ${height}, text ${size}, in ${lang}`, {
      tag: lang === 'ar' && width === 360 ? [] : '@slow',
    }, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await giveVoices(page, [lang]);
      await openAlive(page, `/${lang}/safety/`);
      await page.evaluate(value => document.documentElement.style.setProperty('font-size', value), size);
      const before = await sidewaysOf(page);
      await page.locator('header.bar button').click();
      await expect(page.locator('.player')).toBeVisible();
      expect(await coveredBy(page, '.exit, .nav a, .player button')).toEqual([]);
      expect(await cutWordsOf(page, 'header.bar')).toEqual([]);
      expect(await sidewaysOf(page)).toBe(before);
    });

test('the keys under a service cover no tab, and what is said is not under them', {
  tag: '@slow',
}, async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 568 });
  await giveVoices(page, ['it-IT'], 150);
  await openAlive(page, `/it/${DESK}`);
  await page.getByRole('button', { name: 'Ascolta' }).click();
  await expect(keys(page)).toBeVisible();
  for (let look = 0; look < 8; look++) {
    await keys(page).getByRole('button', { name: 'Pausa' }).click();
    expect(await coveredBy(page, '.nav a, .player button')).toEqual([]);
    // The page moves smoothly.
    await page.waitForTimeout(600);
    const [end, top] = await page.evaluate(() => [
      Math.max(
        ...[...(CSS.highlights.get('spoken') ?? [])].map(
          range => (range as Range).getBoundingClientRect().bottom,
        ),
      ),
      document.querySelector('.player')?.getBoundingClientRect().top ?? 0,
    ]);
    expect(end).toBeLessThanOrEqual(top as number);
    await keys(page).getByRole('button', { name: 'Riprendi' }).click();
    await page.waitForTimeout(400);
  }
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`the keys have no accessibility fault, ${colorScheme}`, {
    tag: colorScheme === 'dark' ? '@slow' : [],
  }, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    for (const [lang, path] of [
      ['it', DESK],
      ['ar', `${DESK}?show=1`],
      ['ar', 'safety/'],
    ]) {
      await giveVoices(page, [lang as string, 'it-IT']);
      await openAlive(page, `/${lang}/${path}`);
      await page.locator('button:has(use[href$="#listen"])').click();
      await expect(page.locator('.player')).toBeVisible();
      expect(await faultsOf(page)).toEqual([]);
    }
  });

test.describe('a language without a voice', () => {
  let site: StaticServer;
  test.beforeEach(async () => {
    site = await serveStatic();
    const list = { am: { sos: [{ file: 'am/sos.mp3', hash: '1', bytes: 16_000 }] } };
    site.alter('audio/list.json', withBody(JSON.stringify(list)));
    site.alter('audio/am/sos.mp3', () => ({ status: 200, type: 'audio/mpeg', body: silentMp3(4) }));
  });
  test.afterEach(() => site.stop());

  test('is heard from a recording, also without a network once it was heard', { tag: '@worker' }, async ({
    page,
  }) => {
    await openAlive(page, `${site.url}am/`);
    await workerReady(page);
    const listen = page.locator('header.bar button');
    await openAlive(page, `${site.url}am/sos/`);
    await listen.click();
    await expect(page.locator('.player')).toBeVisible();
    await expect(page.locator('.player')).toHaveCount(0);
    expect(site.asked.filter(path => path.endsWith('sos.mp3'))).toHaveLength(1);
    await airplaneMode(page, site);
    await openAlive(page, `${site.url}am/sos/`);
    await listen.click();
    await page.waitForTimeout(1000);
    await expect(page.locator('.player').getByRole('status')).toHaveCount(0);
    await expect(page.locator('.player button')).toHaveCount(3);
  });

  test('has no way to listen where nothing is recorded', async ({ page }) => {
    await openAlive(page, `${site.url}am/${DESK}`);
    await expect(page.locator('.sec button')).toHaveCount(2);
    await expect(page.locator('use[href$="#listen"]')).toHaveCount(0);
  });
});
