// SPDX-License-Identifier: AGPL-3.0-or-later
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { type StaticServer, serveStatic } from '../support/static-server.ts';
import { airplaneMode, openAlive } from './visit.ts';

const base = '/sub/path/';
const REPORTS = 'segnalazioni@example.org';
let root = '';
let site: StaticServer;

// One build serves both, and the second stops it.
test.describe.configure({ mode: 'serial' });

const build = (): void => {
  const env = { ...process.env, APPRODO_BASE: base, APPRODO_REPORTS: REPORTS };
  const node = (...args: string[]) => execFileSync(process.execPath, args, { env, stdio: 'pipe' });
  node('node_modules/vite/bin/vite.js', 'build', '--outDir', root, '--emptyOutDir', '--logLevel', 'warn');
  const tsx = 'node_modules/tsx/dist/cli.mjs';
  node(tsx, '--tsconfig', 'src/prerender/tsconfig.json', 'src/prerender/main.ts', root);
};

test.beforeAll(async () => {
  test.setTimeout(180_000);
  root = mkdtempSync(join(tmpdir(), 'approdo-sub-path-'));
  build();
  site = await serveStatic({ root, base });
});
test.afterAll(async () => {
  await site?.stop();
  rmSync(root, { recursive: true, force: true });
});

test('the site lives under a path: every address it names is under it', async ({ page }) => {
  for (const path of [
    '',
    'it/',
    'ar/c/076063/',
    'q/2BK8',
    'ar/find/?need=papers',
    'it/place/',
    'it/settings/',
    'it/nowhere/',
  ]) {
    await page.goto(site.url + path);
    const named = await page
      .locator('a[href^="/"], link[href^="/"], script[src^="/"], use[href^="/"]')
      .evaluateAll(all => all.map(one => one.getAttribute('href') ?? one.getAttribute('src')));
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter(address => address?.startsWith(base) !== true)).toEqual([]);
  }
  expect(site.asked.filter(path => !path.startsWith(base))).toEqual([]);
});

test('where reports go is the same on the written page and in the running app', { tag: '@slow' }, async ({
  page,
  browser,
}) => {
  const plain = await browser.newPage({ javaScriptEnabled: false });
  await plain.goto(`${site.url}it/privacy/`);
  const link = { name: REPORTS } as const;
  await expect(plain.getByRole('link', link)).toHaveAttribute('href', `mailto:${REPORTS}`);
  await plain.close();
  await openAlive(page, `${site.url}it/privacy/`);
  await expect(page.getByRole('link', link)).toHaveAttribute('href', `mailto:${REPORTS}`);
  await expect(page.getByText('scegli tu a chi mandarle')).toHaveCount(0);
});

test('under a path too the app opens without a network', async ({ page }) => {
  await page.goto(`${site.url}it/`);
  await page.evaluate(async () => void (await navigator.serviceWorker.ready));
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
  await airplaneMode(page, site);
  await page.goto(`${site.url}it/sos/`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await page.locator('#app[data-region]').count()).toBe(0);
});
