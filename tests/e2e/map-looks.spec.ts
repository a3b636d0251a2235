// SPDX-License-Identifier: AGPL-3.0-or-later
import { expect, type Page, test } from '@playwright/test';
import { type StaticServer, serveStatic } from '../support/static-server.ts';
import { serveTraining } from '../support/training-site.ts';
import { groundIsDrawn, openMap, unreachable } from './map-visit.ts';
import { cutWordsOf, faultsOf, sidewaysOf, withoutWorker } from './visit.ts';

test.beforeEach(withoutWorker);

let real: StaticServer;
let training: StaticServer;
test.beforeAll(async () => {
  [real, training] = await Promise.all([serveStatic(), serveTraining()]);
});
test.afterAll(() => Promise.all([real.stop(), training.stop()]));

/** Nothing chosen, a town's services, one need of them, a door, and a municipality. */
const STATES = [
  ['real', '?near=076063'],
  ['real', '?near=076063&sel=t076063'],
  ['real', '?need=papers&sel=t076063~papers'],
  ['real', '?sel=m076063'],
  ['training', '?at=39.9,17.3,15&sel=p39.8973,17.29415'],
] as const;
const addressOf = (lang: string, [data, query]: (typeof STATES)[number]): string =>
  `${(data === 'real' ? real : training).url}${lang}/map/${query}`;

const AXED = STATES.filter((_, at) => at !== 2);

for (const lang of ['it', 'ar'])
  for (const colorScheme of ['light', 'dark'] as const)
    test(`the map has no accessibility fault in ${lang}, ${colorScheme}`, { tag: '@slow' }, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      const faults: string[] = [];
      for (const state of AXED) {
        await openMap(page, addressOf(lang, state));
        faults.push(...(await faultsOf(page)).map(fault => `${state[1]} ${fault}`));
      }
      expect(faults).toEqual([]);
    });

const enlarge = (page: Page, size: string) =>
  page.evaluate(value => document.documentElement.style.setProperty('font-size', value), size);

const SIZES = [
  [320, 640, '100%'],
  [390, 844, '200%'],
  [1280, 800, '100%'],
] as const;

for (const lang of ['it', 'ar'])
  for (const [width, height, size] of SIZES)
    test(`the map fits in ${width} px with text at ${size}, and all of it can be reached (${lang})`, {
      tag: '@slow',
    }, async ({ page }) => {
      await page.setViewportSize({ width, height });
      const wrong: string[] = [];
      for (const state of STATES) {
        await openMap(page, addressOf(lang, state));
        await enlarge(page, size);
        await page.waitForTimeout(100);
        if ((await sidewaysOf(page)) > 0) wrong.push(`${state[1]}: sideways`);
        wrong.push(...(await cutWordsOf(page)).map(word => `${state[1]}: cut ${word}`));
        for (const part of ['.maptop', '.mapsheet', '.nav'])
          wrong.push(...(await unreachable(page, part)).map(name => `${state[1]}: covered ${name}`));
        await page.locator('.mapsheet .in').evaluate(one => one.scrollTo(0, 0));
      }
      expect(wrong).toEqual([]);
    });

test('on a wide screen the list stands beside the map, and covers none of it', { tag: '@slow' }, async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await openMap(page, `${real.url}it/map/?need=papers`);
  await expect(page.locator('.mapsheet').getByRole('article').nth(3)).toBeVisible();
  const [sheet, bar] = await Promise.all(
    ['.mapsheet', '.mapbar'].map(part => page.locator(part).boundingBox()),
  );
  expect(sheet?.width).toBeCloseTo(416, 0);
  expect(bar?.x).toBeGreaterThanOrEqual(416);
  await expect(page.getByRole('button', { name: 'Mostra di più' })).toBeHidden();
  await openMap(page, `${real.url}ar/map/?need=papers`);
  expect((await page.locator('.mapsheet').boundingBox())?.x).toBeGreaterThan(1280 / 2);
});

test('where a browser sets the colours, what is chosen is still told from the rest', {
  tag: '@slow',
}, async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await openMap(page, addressOf('it', STATES[4]));
  const outlineOf = (pin: string): Promise<string> =>
    page
      .locator(pin)
      .first()
      .evaluate(one => getComputedStyle(one).outlineStyle);
  await expect(page.locator('.pin.chosen').first()).toBeAttached();
  expect(await outlineOf('.pin.chosen')).toBe('solid');
  expect(await outlineOf('.pin:not(.chosen)')).toBe('none');
});

test('who wants no motion gets none: the map is at once where it goes', { tag: '@slow' }, async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openMap(page, `${real.url}it/map/?at=40.6396,15.8056,11`);
  await groundIsDrawn(page);
  const movedBy = (press: () => Promise<void>): Promise<number> =>
    page
      .evaluate(() => {
        const pane = document.querySelector('.leaflet-map-pane');
        const states = new Set<string>();
        Object.assign(globalThis, { states });
        const watch = () => {
          states.add(`${pane?.getAttribute('style')} ${pane?.className}`);
          requestAnimationFrame(watch);
        };
        watch();
      })
      .then(press)
      .then(() => page.waitForTimeout(500))
      .then(() => page.evaluate(() => (globalThis as unknown as { states: Set<string> }).states.size));
  await page.locator('.lmap').focus();
  expect(await movedBy(() => page.keyboard.press('ArrowRight'))).toBeLessThanOrEqual(2);
  expect(await movedBy(() => page.getByRole('button', { name: 'Ingrandisci' }).click())).toBeLessThanOrEqual(
    3,
  );
});

test('the sheet has three sizes, by button and by a pull', { tag: '@slow' }, async ({ page }) => {
  await openMap(page, `${real.url}it/map/`);
  const height = async () => (await page.locator('.mapsheet').boundingBox())?.height ?? 0;
  const peek = await height();
  await page.getByRole('button', { name: 'Mostra di più' }).click();
  await expect.poll(height).toBeGreaterThan(peek);
  const half = await height();
  await page.getByRole('button', { name: 'Mostra di più' }).click();
  await expect.poll(height).toBeGreaterThan(half);
  const grip = await page.locator('.grip').boundingBox();
  await page.mouse.move(195, (grip?.y ?? 0) + 10);
  await page.mouse.down();
  await page.mouse.move(195, (grip?.y ?? 0) + 120, { steps: 3 });
  await page.mouse.up();
  await expect.poll(height).toBeCloseTo(half, 0);
});
