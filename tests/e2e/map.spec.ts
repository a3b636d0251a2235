// SPDX-License-Identifier: AGPL-3.0-or-later
import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { type StaticServer, serveStatic } from '../support/static-server.ts';
import { serveTraining } from '../support/training-site.ts';
import { chosenIn, focused, groundIsDrawn, inWindow, openMap, seenIn, sheetOf, tipsOf } from './map-visit.ts';
import { openAlive, withoutWorker } from './visit.ts';

test.beforeEach(withoutWorker);

let real: StaticServer;
let training: StaticServer;
test.beforeAll(async () => {
  [real, training] = await Promise.all([serveStatic(), serveTraining()]);
});
test.afterAll(() => Promise.all([real.stop(), training.stop()]));

const PORTO = '?at=39.9,17.3,15';

/** Goes from the top of the page with the Tab key to the first pin. */
const tabToPin = async (page: Page): Promise<void> => {
  for (let steps = 0; steps < 10; steps++) {
    await page.keyboard.press('Tab');
    if (await page.locator('.pin:focus').count()) return;
  }
  throw new Error('No pin is reached with ten presses of Tab.');
};

test('list and map show the same answer, and lead to each other with query and town', async ({ page }) => {
  await openAlive(page, `${real.url}it/find/?need=italian&near=076063`);
  const counted = await page.locator('.count h2').textContent();
  await page.locator('.switch').getByRole('link', { name: 'Mappa' }).click();
  await expect(page).toHaveURL(/\/it\/map\/\?need=italian&near=076063/);
  await expect(page.locator('.mapbar small')).toHaveText(`Potenza · ${counted}`);
  await expect(page.locator('.pin').first()).toBeVisible();
  await page.locator('.mapbar').getByRole('link', { name: 'Elenco' }).click();
  await expect(page).toHaveURL(/\/it\/find\/\?need=italian&near=076063$/);
  await expect(page.locator('.count h2')).toHaveText(counted ?? '');
});

test('a pin opens the card of its service', async ({ page }) => {
  await openMap(page, `${training.url}it/map/${PORTO}`);
  const pins = page.locator('.pin.door:not(.many)');
  const named = (await pins.evaluateAll(all => all.map(one => one.getAttribute('aria-label') ?? ''))).filter(
    label => label.startsWith('Clinica legale'),
  );
  expect(named).toEqual(['Clinica legale di prova – asilo e permessi, Porto di Prova']);
  await page.getByRole('button', { name: named[0] ?? '' }).click();
  await expect(sheetOf(page).getByRole('article')).toHaveCount(1);
  await expect(sheetOf(page).getByRole('heading', { level: 3 })).toHaveText(
    'Clinica legale di prova – asilo e permessi',
  );
  await expect(page.locator('.pin.chosen')).toHaveAttribute('aria-label', named[0] ?? '');
  expect(await focused(page)).toBe('h2 1 servizio in questo punto');
});

test('the number on the name of a town opens as many services as it says, and no door is claimed', async ({
  page,
}) => {
  await openMap(page, `${real.url}it/map/?near=076063&at=40.6396,15.8056,13`);
  const pill = page.locator('.bunch[data-key="t076063"] .pin').first();
  const count = Number(await pill.textContent());
  expect(count).toBeGreaterThan(1);
  await pill.click();
  await expect(sheetOf(page).getByRole('article')).toHaveCount(count);
  await expect(sheetOf(page)).toContainText('Si trova a Potenza. Il punto esatto non è conosciuto.');
  await expect(page.locator('.pin.chosen')).toHaveCount(1);
});

test('with the keyboard alone a pin is reached, opened and left, and the map is moved', async ({ page }) => {
  await openMap(page, `${training.url}it/map/${PORTO}`);
  await tabToPin(page);
  const pin = await focused(page);
  await page.keyboard.press('Enter');
  await expect(sheetOf(page).getByRole('article').first()).toBeVisible();
  expect(await page.evaluate(() => document.activeElement?.closest('.mapsheet') !== null)).toBe(true);
  await page.keyboard.press('Escape');
  await expect(sheetOf(page).getByRole('button', { name: 'Chiudi' })).toHaveCount(0);
  expect(await focused(page)).toBe(pin);
  await page.keyboard.press('Enter');
  await sheetOf(page).getByRole('button', { name: 'Chiudi' }).focus();
  await page.keyboard.press('Enter');
  expect(await focused(page)).toBe(pin);

  await page.locator('.lmap').focus();
  const before = seenIn(page);
  // While it still glides to where the sheet left it, a map takes no arrow.
  await expect(async () => {
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => seenIn(page).lon, { timeout: 1000 }).toBeGreaterThan(before.lon);
  }).toPass({ timeout: 20_000 });
  await page.keyboard.press('ArrowUp');
  await expect.poll(() => seenIn(page).lat).toBeGreaterThan(before.lat);
  await page.keyboard.press('-');
  await expect.poll(() => seenIn(page).zoom).toBe(before.zoom - 1);
  await page.keyboard.press('+');
  await expect.poll(() => seenIn(page).zoom).toBe(before.zoom);
});

test('a bunch opened by keyboard hands the focus to what came out of it', { tag: '@slow' }, async ({
  page,
}) => {
  await openMap(page, `${training.url}it/map/`);
  const { zoom } = await expect
    .poll(() => seenIn(page).zoom)
    .toBeGreaterThan(0)
    .then(() => seenIn(page));
  await page.locator('.bunch[data-key^="j"] .pin, .bunch[data-key^="c"] .pin').first().focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => seenIn(page).zoom).toBeGreaterThan(zoom);
  expect(await page.evaluate(() => document.activeElement?.matches('.pin'))).toBe(true);
});

test('who is loaded again, or gets the address from somebody, sees the same part of the map and the same card', async ({
  page,
  context,
}) => {
  await openMap(page, `${real.url}it/map/?need=italian&at=40.6396,15.8056,13`);
  await page.locator('.bunch[data-key="t076063"] .pin').first().click();
  await expect.poll(() => chosenIn(page)).toBe('t076063~italian');
  await expect.poll(() => seenIn(page).zoom).toBe(13);
  await page.waitForTimeout(400);
  const cards = await sheetOf(page).getByRole('article').allTextContents();
  const [address, seen] = [page.url(), seenIn(page)];
  const other = await context.newPage();
  for (const again of [page, other]) {
    await openMap(again, address);
    await again.waitForTimeout(400);
    await expect(sheetOf(again).getByRole('article')).toHaveText(cards);
    await expect(again.locator('.pin.chosen')).toHaveCount(1);
    expect(seenIn(again)).toEqual(seen);
  }
});

test('a map is pulled by its pins too, and a pull opens nothing', { tag: '@slow' }, async ({ page }) => {
  await openMap(page, `${real.url}it/map/?at=40.6396,15.8056,13`);
  const pin = await page.locator('.bunch[data-key="t076063"] .pin').first().boundingBox();
  const [x, y] = [(pin?.x ?? 0) + 20, (pin?.y ?? 0) + 20];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - 60, y + 40, { steps: 5 });
  await page.waitForTimeout(300);
  await page.mouse.up();
  await expect.poll(() => seenIn(page).lon).toBeGreaterThan(15.8056);
  expect(chosenIn(page)).toBeNull();
  await page.locator('.bunch[data-key="t076063"] .pin').first().click();
  await expect.poll(() => chosenIn(page)).toMatch(/^t076063/);
});

test('a municipality that is tapped says who serves it, need by need', async ({ page }) => {
  // Abriola, where nothing stands, in the middle.
  await openMap(page, `${real.url}it/map/?at=40.5069,15.8118,12`);
  await groundIsDrawn(page);
  await page.locator('.lmap').click({ position: { x: 195, y: 395 } });
  await expect(sheetOf(page).getByRole('heading', { level: 2 })).toHaveText('Chi aiuta chi vive a Abriola');
  expect(chosenIn(page)).toMatch(/^m0760\d\d$/);
  const rows = sheetOf(page).getByRole('listitem');
  await expect(rows).toHaveCount(13);
  await expect(rows.first().getByRole('link')).toHaveAttribute('href', /find\/\?need=desk&near=0760\d\d$/);
  await page.keyboard.press('Escape');
  await expect(page.locator('.lmap')).toBeFocused();
});

test('who is asked for is reached without a tap on the map', { tag: '@slow' }, async ({ page }) => {
  await openMap(page, `${real.url}it/map/?near=076063`);
  await sheetOf(page).getByRole('button', { name: 'Mostra di più' }).click();
  await sheetOf(page).getByRole('button', { name: 'Chi aiuta chi vive a Potenza' }).click();
  await expect(sheetOf(page).getByRole('heading', { level: 2 })).toHaveText('Chi aiuta chi vive a Potenza');
});

test('near me shows where I am and how sure that is, and writes it down nowhere', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['geolocation']);
  await context.setGeolocation({ latitude: 40.61234, longitude: 15.87654, accuracy: 400 });
  await openMap(page, `${real.url}it/map/`);
  await expect.poll(() => seenIn(page).zoom).toBeGreaterThan(0);
  await page.getByRole('button', { name: 'Dove sono' }).click();
  await expect(page.getByText('Tu sei qui, entro 0,4 km')).toBeVisible();
  await expect(page.locator('.me')).toBeInViewport();
  await page.getByRole('button', { name: 'Ingrandisci' }).click();
  await page.waitForTimeout(600);
  const kept = await page.evaluate(async () => {
    const all: unknown[] = [location.href, JSON.stringify(localStorage), JSON.stringify(sessionStorage)];
    for (const { name = '' } of await indexedDB.databases()) {
      const db = await new Promise<IDBDatabase>(done => {
        const request = indexedDB.open(name);
        request.onsuccess = () => done(request.result);
      });
      for (const table of db.objectStoreNames)
        if (!/pack/.test(table))
          all.push(
            await new Promise(done => {
              const request = db.transaction(table).objectStore(table).getAll();
              request.onsuccess = () => done(request.result);
            }),
          );
    }
    return JSON.stringify(all);
  });
  expect(kept).not.toMatch(/40[.,]6123|15[.,]8765/);
});

test('who refuses to say where they are is told what to do, and keeps map and list', {
  tag: '@slow',
}, async ({ page, context }) => {
  await context.clearPermissions();
  await openMap(page, `${real.url}it/map/?near=076063`);
  await expect.poll(() => seenIn(page).zoom).toBeGreaterThan(0);
  const before = seenIn(page);
  await page.getByRole('button', { name: 'Dove sono' }).click();
  await expect(
    page.getByRole('status').filter({ hasText: 'Il telefono non dà la posizione.' }),
  ).toBeVisible();
  await expect(page.locator('.me')).toHaveCount(0);
  expect(seenIn(page)).toEqual(before);
  await expect(page.locator('.mapbar').getByRole('link', { name: 'Elenco' })).toBeVisible();
});

test('in the real data no pin points at a door', async ({ page }) => {
  for (const zoom of [8, 10, 13, 17]) {
    await openMap(page, `${real.url}it/map/?at=40.6396,15.8056,${zoom}`);
    await expect(page.locator('.pin.door')).toHaveCount(0);
  }
});

test('in the training data every pin points at the place its row says', async ({ page }) => {
  let seen = 0;
  for (const at of ['39.9,17.3,15', '39.9,17.3,16', '39.8954,17.3011,17']) {
    await openMap(page, `${training.url}it/map/?at=${at}`);
    await page.waitForTimeout(400);
    for (const { key, x, y } of await tipsOf(page)) {
      const [lat = 0, lon = 0] = key.slice(1).split(',').map(Number);
      expect(readFileSync('data/training/services/regione-di-prova.csv', 'utf8')).toMatch(
        new RegExp(`;${String(lat).replace('.', '[.,]')};${String(lon).replace('.', '[.,]')};`),
      );
      const there = await inWindow(page, { lat, lon });
      const off = Math.max(Math.abs(x - there.x), Math.abs(y - there.y));
      expect([key, off <= 2]).toEqual([key, true]);
      seen++;
    }
  }
  expect(seen).toBeGreaterThan(15);
});

test('pins behind one door stand around it, and each is reached and opened by keyboard', {
  tag: '@slow',
}, async ({ page }) => {
  await openMap(page, `${training.url}it/map/?at=39.8973,17.2942,17`);
  const fan = page.locator('.bunch.fan .pin');
  await expect(fan).toHaveCount(2);
  const opened: string[] = [];
  for (const at of [0, 1]) {
    const name = await fan.nth(at).getAttribute('aria-label');
    await page.locator('.lmap').focus();
    for (let steps = 0; steps < 10 && (await focused(page)) !== `button ${name}`; steps++)
      await page.keyboard.press('Tab');
    expect(await focused(page)).toBe(`button ${name}`);
    await page.keyboard.press('Enter');
    await expect(sheetOf(page).getByRole('article')).toHaveCount(1);
    opened.push((await sheetOf(page).getByRole('heading', { level: 3 }).textContent()) ?? '');
    await page.keyboard.press('Escape');
    expect(await focused(page)).toBe(`button ${name}`);
  }
  expect(new Set(opened).size).toBe(2);
});

test('nothing is asked of any other host, and nothing breaks the rules of the page', {
  tag: '@worker',
}, async ({ page }) => {
  const complaints: string[] = [];
  page.on('request', request => {
    if (!request.url().startsWith(real.url)) complaints.push(request.url());
  });
  page.on('console', message => {
    if (message.type() !== 'info' && message.type() !== 'log') complaints.push(message.text());
  });
  page.on('pageerror', error => complaints.push(error.message));
  await openMap(page, `${real.url}it/map/`);
  await groundIsDrawn(page);
  await page.getByRole('button', { name: 'Ingrandisci' }).click();
  await page.waitForTimeout(400);
  await page.mouse.move(195, 300);
  await page.mouse.down();
  await page.mouse.move(120, 350, { steps: 4 });
  await page.mouse.up();
  await page.locator('.pin').first().click();
  await page.waitForTimeout(600);
  expect(complaints).toEqual([]);
});
