// SPDX-License-Identifier: AGPL-3.0-or-later
import { expect, type Page, test } from '@playwright/test';
import { type Alteration, type StaticServer, serveStatic } from '../support/static-server.ts';
import { openAlive, workerReady } from './visit.ts';

let site: StaticServer;
test.beforeEach(async () => {
  site = await serveStatic();
});
test.afterEach(() => site.stop());

type Manifest = {
  generated: string;
  regions: { id: string; packs: { part: string; path: string; sha256: string }[] }[];
};

const edited =
  (edit: (manifest: Manifest) => object): Alteration =>
  answer => ({ ...answer, body: Buffer.from(JSON.stringify(edit(JSON.parse(answer.body.toString())))) });

const manifestOf = async (page: Page): Promise<Manifest> =>
  (await page.request.get(`${site.url}data/manifest.json`)).json();

/** What a later publication looks like: the same region under another name of the same file. */
const nextEdition = (manifest: Manifest): Manifest => ({
  ...manifest,
  generated: '2099-01-01',
  regions: manifest.regions.map(region => ({
    ...region,
    packs: region.packs.map(pack => ({
      ...pack,
      path: pack.path.replace(/-[\w-]{10}\.json$/, '-AAAAAAAAAA.json'),
    })),
  })),
});

const stillThere = async (page: Page): Promise<void> => {
  await page.goto(`${site.url}it/find/?need=papers`);
  await expect(page.getByRole('article').first()).toBeVisible();
};

const bodyOf =
  (text: string): Alteration =>
  answer => ({ ...answer, status: 200, body: Buffer.from(text) });

const FAILURES: [string, () => Promise<void> | void][] = [
  ['a manifest that is no JSON', () => site.alter('data/manifest.json', bodyOf('{"format":1,'))],
  [
    'a manifest of a newer format',
    () =>
      site.alter(
        'data/manifest.json',
        edited(m => ({ ...m, format: 99 })),
      ),
  ],
  ['a manifest that stops halfway', () => site.alter('data/manifest.json', () => 'cut')],
  ['packs that are not there', () => site.alter('data/manifest.json', edited(nextEdition))],
];

for (const [what, happens] of FAILURES)
  test(`after ${what} the data of before are still there`, {
    tag: what === 'packs that are not there' ? [] : '@slow',
  }, async ({ page }) => {
    await openAlive(page, `${site.url}it/`);
    await expect(page.getByRole('status').first()).toContainText('19 febbraio 2026');
    await happens();
    await stillThere(page);
  });

test('packs that are not what the manifest promises are refused', async ({ page }) => {
  await openAlive(page, `${site.url}it/`);
  const manifest = await manifestOf(page);
  site.alter('data/manifest.json', edited(nextEdition));
  for (const { packs } of manifest.regions)
    for (const { path } of packs)
      site.alter(`data/${path.replace(/-[\w-]{10}\.json$/, '-AAAAAAAAAA.json')}`, bodyOf('{"format":1}'));
  await stillThere(page);
});

test('without a place to store anything the app still works, and says so', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'indexedDB', { value: undefined });
  });
  await openAlive(page, `${site.url}it/find/?need=papers`);
  await expect(page.getByRole('article').first()).toBeVisible();
  await page.goto(`${site.url}it/saved/`);
  await expect(page.getByText('non lascia salvare', { exact: false })).toBeVisible();
});

test('the publisher can stop every copy', async ({ page }) => {
  await openAlive(page, `${site.url}it/`);
  site.alter(
    'data/manifest.json',
    edited(m => ({ ...m, generated: '2099-01-01', stop: { reason: 'Prova di arresto' } })),
  );
  await page.reload();
  await expect(page.getByText('Prova di arresto')).toBeVisible();
});

test('a phone whose clock is years behind is told, and gets no wrong opening state', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2015-03-01T10:00:00+01:00'));
  await openAlive(page, `${site.url}it/`);
  await expect(page.getByRole('alert')).toContainText('orologio');
});

test('two tabs share one memory', async ({ context }) => {
  const [one, two] = [await context.newPage(), await context.newPage()];
  await openAlive(one, `${site.url}it/s/bas-pua-potenza-sud/`);
  await openAlive(two, `${site.url}it/saved/`);
  await one.getByRole('button', { name: 'Salva' }).click();
  await expect(two.getByRole('article')).toContainText('Porta sociale');
});

test('erasing everything leaves nothing', async ({ page }) => {
  await openAlive(page, `${site.url}it/settings/`);
  await workerReady(page);
  await page.getByRole('button', { name: 'Cancella tutto', exact: true }).click();
  await page.getByRole('button', { name: 'Sì, cancella tutto' }).click();
  await expect
    .poll(() =>
      page.evaluate(async () => (await indexedDB.databases()).length + (await caches.keys()).length),
    )
    .toBe(0);
});
