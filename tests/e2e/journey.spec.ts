// SPDX-License-Identifier: AGPL-3.0-or-later
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { type StaticServer, serveStatic } from '../support/static-server.ts';
import { airplaneMode, openAlive, workerReady } from './visit.ts';

let site: StaticServer;
test.beforeEach(async () => {
  site = await serveStatic();
});
test.afterEach(() => site.stop());

/** The printed code of a service, as it stands in the list of codes. */
const codeOf = (id: string): string =>
  readFileSync('data/codes.csv', 'utf8')
    .split('\n')
    .find(line => line.includes(`;${id};`))
    ?.split(';')[0] as string;

const DESK = 'bas-pua-potenza-sud';

test('from a code on the wall to a saved desk that is still there in airplane mode', async ({ page }) => {
  await page.goto(`${site.url}q/${codeOf(DESK)}`);
  await expect(page).toHaveURL(new RegExp(`/it/s/${DESK}/$`));
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Porta sociale');
  await page.getByRole('button', { name: 'Salva' }).click();
  await workerReady(page);
  await airplaneMode(page, site);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Porta sociale');
  await page.getByRole('link', { name: 'Salvati' }).click();
  // The screen before has articles too, and stays until this one is there.
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('I tuoi salvati');
  await expect(page.getByRole('article')).toContainText('Porta sociale');
  await page.getByRole('link', { name: 'Inizio' }).click();
  await page.getByRole('searchbox').fill('prefetura');
  await page.getByRole('searchbox').press('Enter');
  await expect(page.getByRole('article').first()).toContainText(/Prefettura/);
  await page.getByRole('article').first().getByRole('link').first().click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(/Prefettura/);
  await expect(page.locator('h1')).toBeFocused();
});

test('who saves a desk on a slow phone and closes the page in the same moment finds it again', async ({
  page,
}) => {
  await openAlive(page, `${site.url}it/`);
  await expect(page.getByText(/^Dati del /)).toBeVisible();
  await workerReady(page);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 6 });
  await page.addInitScript(() => {
    const looking = setInterval(() => {
      const save = document.querySelector<HTMLElement>('.sec button[aria-pressed=false]');
      if (save === null) return;
      clearInterval(looking);
      save.click();
      setTimeout(() => location.replace('/exit.html'));
    });
  });
  await page.goto(`${site.url}it/s/${DESK}/`, { waitUntil: 'commit' });
  await page.waitForURL(/exit\.html$/);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  await page.goto(`${site.url}it/saved/`);
  await expect(page.getByRole('article')).toContainText('Porta sociale');
});

test('a query is in the address: it can be shared, reloaded and gone back to', async ({ page }) => {
  await openAlive(page, `${site.url}en/find/?need=italian`);
  await expect(page.getByRole('article').first()).toBeVisible();
  // What holds in all of Italy comes right after the region.
  await page.waitForLoadState('networkidle');
  const count = await page.getByRole('article').count();
  await page.getByRole('article').first().getByRole('link').first().click();
  await expect(page).toHaveURL(/\/en\/s\//);
  await page.goBack();
  await expect(page).toHaveURL(/need=italian/);
  await expect(page.getByRole('article')).toHaveCount(count);
});

test('a town is chosen by typing, homonyms with their province', async ({ page }) => {
  await openAlive(page, `${site.url}it/place/`);
  await page
    .getByRole('searchbox')
    .or(page.getByRole('textbox'))
    .or(page.getByRole('combobox'))
    .first()
    .fill('potensa');
  await page.getByText('Potenza', { exact: false }).first().click();
  await expect(page.locator('body')).toContainText('Potenza');
});

test('a code nobody printed gets a sentence and a box', async ({ page }) => {
  await page.goto(`${site.url}q/2222`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('link').first()).toBeVisible();
});

test('a service that is not there says so and leads on', async ({ page }) => {
  await page.goto(`${site.url}it/s/non-esiste/`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('main').getByRole('link').first()).toBeVisible();
});

test('leaving the safety page leaves a neutral page in its place, without a network too', async ({
  page,
}) => {
  await openAlive(page, `${site.url}it/`);
  await workerReady(page);
  await openAlive(page, `${site.url}it/safety/`);
  await expect(page).toHaveTitle('Approdo');
  await airplaneMode(page, site);
  for (let press = 0; press < 3; press++) await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/exit\.html$/);
  await page.goBack();
  await expect(page).not.toHaveURL(/safety/);
});

test('a language that never came to this phone leaves no white page without a network', async ({ page }) => {
  await openAlive(page, `${site.url}fr/`);
  await workerReady(page);
  await airplaneMode(page, site);
  await page.goto(`${site.url}en/settings/`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('link', { name: /SOS/ }).first()).toBeVisible();
});

for (const words of ['violence', 'violnce', 'my husband beats me'])
  test(`words of danger never stay in the address: ${words}`, {
    tag: words === 'violnce' ? [] : '@slow',
  }, async ({ page }) => {
    await openAlive(page, `${site.url}en/`);
    const box = page.getByRole('searchbox');
    await box.pressSequentially(words.slice(0, 5));
    await page.waitForTimeout(700);
    await box.pressSequentially(words.slice(5));
    await page.waitForTimeout(900);
    expect(new URL(page.url()).search).toBe('');
    await expect(box).toHaveValue(words);
    await box.press('Enter');
    await expect(page).toHaveURL(/\/en\/safety\/$/);
  });

for (const [screen, words] of [
  ['en/', 'my husband beats me'],
  ['en/find/', 'violence'],
] as const)
  test(`words of danger are not written while it is not yet known which those are: ${screen}`, {
    tag: screen === 'en/' ? [] : '@slow',
  }, async ({ page }) => {
    const written: string[] = [];
    page.on('framenavigated', () => written.push(page.url()));
    let tell = () => undefined as unknown;
    const told = new Promise(done => {
      tell = () => done(undefined);
    });
    await page.route('**/assets/safety-words*', async route => {
      await told;
      await route.continue();
    });
    await openAlive(page, `${site.url}${screen}`);
    await page.getByRole('searchbox').fill(words);
    await page.getByRole('searchbox').press('Enter');
    await page.waitForTimeout(500);
    await expect(page).toHaveURL(`${site.url}${screen}`);
    tell();
    await expect(page).toHaveURL(/\/en\/safety\/$/);
    expect(written.filter(url => /beats|violence/.test(url))).toEqual([]);
  });
