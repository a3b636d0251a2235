// SPDX-License-Identifier: AGPL-3.0-or-later
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { buildWorker } from '../../src/prerender/worker.ts';
import { type StaticServer, serveStatic, withBody } from '../support/static-server.ts';
import { airplaneMode } from './visit.ts';

let site: StaticServer;

test.beforeEach(async () => {
  site = await serveStatic();
});
test.afterEach(() => site.stop());

/** Opens a page and waits until the worker has taken over and kept what it must. */
const visit = async (page: Page, path: string): Promise<void> => {
  await page.goto(site.url + path);
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (navigator.serviceWorker.controller === null)
      await new Promise(done =>
        navigator.serviceWorker.addEventListener('controllerchange', done, { once: true }),
      );
  });
};

const keptPaths = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const caches = globalThis.caches;
    const requests = await Promise.all(
      (await caches.keys()).map(async name => (await caches.open(name)).keys()),
    );
    return requests.flat().map(({ url }) => new URL(url).pathname);
  });

/** Whether the document came from the worker: the shell is the one page that belongs to no region. */
const isShell = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.querySelector('#app:not([data-region])') !== null);

test('after one visit the app opens without a network, at any address', async ({ page }) => {
  await visit(page, 'it/');
  await airplaneMode(page, site);
  for (const path of ['it/', 'it/find/?q=a.b', 'it/saved', 'it/settings/', '']) {
    await page.goto(site.url + path);
    expect(await isShell(page)).toBe(true);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  }
});

test('a reader of Arabic finds the app in Arabic without a network', async ({ page }) => {
  await visit(page, 'ar/sos/');
  await airplaneMode(page, site);
  await page.goto(`${site.url}ar/`);
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('a guide opens without a network after a visit to another page', async ({ page }) => {
  await visit(page, 'it/');
  await expect(page.getByText(/^Dati del /)).toBeVisible();
  await expect
    .poll(async () => (await keptPaths(page)).some(path => path.includes('words-it-guides')))
    .toBe(true);
  await airplaneMode(page, site);
  await page.goto(`${site.url}it/g/spid/`);
  await expect(page.getByRole('heading', { level: 1, name: 'SPID' })).toBeVisible();
  await expect(page.getByRole('heading', { level: 3 })).toHaveCount(4);
});

test('a service can be saved, shared and shown without a network after a visit to another page', {
  tag: '@slow',
}, async ({ page }) => {
  await visit(page, 'it/');
  await expect(page.getByText(/^Dati del /)).toBeVisible();
  await airplaneMode(page, site);
  await page.goto(`${site.url}it/s/bas-pua-potenza-sud/`);
  await page.getByRole('button', { name: 'Salva' }).click();
  await expect(page.getByRole('button', { name: 'Salvato' })).toBeVisible();
  await page.getByRole('button', { name: 'Condividi' }).click();
  await expect(page.getByRole('button', { name: 'Condividi' })).toHaveAttribute('aria-expanded', 'true');
  await expect(page.getByRole('alert')).toHaveCount(0);
  await page.getByRole('link', { name: 'Mostra' }).first().click();
  await expect(page).toHaveURL(/\?show=1$/);
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('words of danger lead to protection without a network, though nobody had typed before', async ({
  page,
}) => {
  await visit(page, 'it/');
  await expect(page.getByText(/^Dati del /)).toBeVisible();
  await airplaneMode(page, site);
  await page.goto(`${site.url}it/`);
  await page.getByRole('searchbox').fill('mio marito mi picchia');
  await expect(page.locator('.answers').getByRole('link', { name: 'Protezione' })).toBeVisible();
  await page.getByRole('searchbox').press('Enter');
  await expect(page).toHaveURL(/\/it\/safety\/$/);
});

test('a language that is asked for later is kept too', { tag: '@slow' }, async ({ page }) => {
  await visit(page, 'it/');
  expect((await keptPaths(page)).filter(path => path.includes('words-fr'))).toEqual([]);
  await page.evaluate(() => navigator.serviceWorker.controller?.postMessage({ keepLanguage: 'fr' }));
  await expect
    .poll(async () => (await keptPaths(page)).filter(path => path.includes('words-fr')).length)
    .toBeGreaterThan(1);
});

test('a language that never came to the phone is read in Italian, which is said, until there is a network', async ({
  page,
}) => {
  const notice = page.getByText('Questa lingua non è ancora sul telefono.');
  await visit(page, 'it/');
  await expect(notice).toHaveCount(0);
  await airplaneMode(page, site);
  await page.goto(`${site.url}ar/sos/`);
  await expect(notice).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'it');
  await page.getByRole('link', { name: 'Salvati' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Salvati' })).toBeVisible();
  await expect(notice).toBeVisible();
  await site.start();
  await page.getByRole('link', { name: 'العربية' }).click();
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(notice).toHaveCount(0);
});

test('the worker keeps no written page and no datum', async ({ page }) => {
  await visit(page, 'it/');
  await page.goto(`${site.url}it/c/076063/`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const kept = await keptPaths(page);
  expect(kept).toContain('/shell.html');
  expect(kept.filter(path => /\/$|index\.html|^\/(it|ar|q|data)\//.test(path))).toEqual([]);
  await airplaneMode(page, site);
  const answered = await page.evaluate(() =>
    fetch('/data/manifest.json').then(
      () => true,
      () => false,
    ),
  );
  expect(answered).toBe(false);
});

/** The same worker with another shell, as the next build would publish it. */
const publishNext = (): void => {
  const worker = readFileSync('dist/sw.js', 'utf8');
  const next = worker.replace(/(url:[`"']shell\.html[`"'],revision:[`"'])\w/, '$1-');
  expect(next).not.toBe(worker);
  site.alter('sw.js', withBody(next));
  const shell = readFileSync('dist/shell.html', 'utf8');
  site.alter('shell.html', withBody(shell.replace('<body>', '<body data-next>')));
};

test('a newer app waits until the reader takes it', async ({ page }) => {
  await visit(page, 'it/');
  publishNext();
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
  });
  const waits = () => page.evaluate(async () => (await navigator.serviceWorker.ready).waiting?.state);
  await expect.poll(waits).toBe('installed');
  await page.reload();
  await expect(page.locator('body[data-next]')).toHaveCount(0);
  // A worker in the middle of an answer is not replaced.
  await expect(page.locator('html')).toHaveAttribute('data-alive', '');
  await page.waitForLoadState('networkidle');
  await page.evaluate(async () => {
    const change = new Promise(done => navigator.serviceWorker.addEventListener('controllerchange', done));
    (await navigator.serviceWorker.ready).waiting?.postMessage('skip-waiting');
    await change;
  });
  await page.goto(`${site.url}it/sos/`);
  await expect(page.locator('body[data-next]')).toHaveCount(1);
});

test('a worker that must go takes away what it kept, and the pages come from the network again', async ({
  page,
}) => {
  await visit(page, 'it/');
  const folder = mkdtempSync(join(tmpdir(), 'approdo-farewell-'));
  await buildWorker({ dist: folder, kept: [], on: false });
  site.alter('sw.js', withBody(readFileSync(join(folder, 'sw.js'))));
  rmSync(folder, { recursive: true });
  await page.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()));
  const registrations = () =>
    page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
  await expect.poll(registrations).toBe(0);
  await page.route('**/sw.js', route => route.abort());
  expect(await keptPaths(page)).toEqual([]);
  await page.goto(`${site.url}it/c/076063/`);
  expect(await isShell(page)).toBe(false);
});

test('nothing the pages do offends their own security policy', async ({ page }) => {
  const refused: string[] = [];
  page.on('console', message => {
    if (/Content Security Policy|Trusted ?Type|TrustedScript/i.test(message.text()))
      refused.push(message.text());
  });
  const foreign: string[] = [];
  page.on('request', request => {
    if (!request.url().startsWith(site.url) && !request.url().startsWith('data:'))
      foreign.push(request.url());
  });
  for (const path of ['', 'it/', 'ar/c/076063/', 'it/sos/', 'it/nowhere/']) await visit(page, path);
  expect({ refused, foreign }).toEqual({ refused: [], foreign: [] });
});
