// SPDX-License-Identifier: AGPL-3.0-or-later
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, expect, type Locator, type Page, test } from '@playwright/test';
import { pictureOf, readQr, scaled, taped } from '../support/read-qr.ts';
import { faultsInBoth, openAlive, withoutWorker } from './visit.ts';

test.beforeEach(withoutWorker);

const CODE = '2BK8';
/** Dots an inch on paper; a screen counts 96. */
const DPI = 150 / 96;
const HIDDEN = 0.15;

/** A sheet of paper as the browser would print it, 150 dots to the inch. */
const paperPage = async (browser: Browser, baseURL: string | undefined, dark = false): Promise<Page> =>
  browser.newPage({
    ...(baseURL !== undefined && { baseURL }),
    viewport: { width: 1000, height: 1300 },
    deviceScaleFactor: DPI,
    colorScheme: dark ? 'dark' : 'light',
  });

const modulesOf = async (code: Locator): Promise<number> =>
  Number((await code.getAttribute('viewBox'))?.split(' ')[2]);

/** What is read of a code on paper: as it is, at 60 %, and with a strip of tape over it. */
const readings = async (code: Locator): Promise<(string | undefined)[]> => {
  const picture = pictureOf(await code.screenshot());
  const modules = await modulesOf(code);
  return [picture, scaled(picture, 0.6), taped(picture, modules, HIDDEN)].map(readQr);
};

const choose = async (page: Page, form: string): Promise<void> => {
  await page.emulateMedia({ media: 'screen' });
  await page.getByRole('combobox', { name: 'Forma', exact: true }).selectOption(form);
  await page.emulateMedia({ media: 'print' });
};

test('every code on every paper is read by a second library: as it is, small, and under a strip of tape', async ({
  browser,
  baseURL,
}) => {
  const page = await paperPage(browser, baseURL);
  await openAlive(page, `/desk/posters/?code=${CODE}`);
  await expect(page.locator('.calls li')).toHaveCount(12);
  const address = `${baseURL}/q/${CODE}`;
  const wrong: string[] = [];
  for (const [form, count] of [
    ['a4', 1],
    ['a5', 1],
    ['a6', 1],
    ['cards', 8],
    ['door', 1],
  ] as const) {
    await choose(page, form);
    const codes = page.locator('.printed .aim');
    await expect(codes).toHaveCount(count);
    for (const code of await codes.all())
      for (const [at, read] of (await readings(code)).entries())
        if (read !== address) wrong.push(`${form} ${at}: ${read}`);
  }
  expect(wrong).toEqual([]);
});

test('a sheet is one sheet of its size, white also in a dark room, and nothing else is on it', async ({
  browser,
  baseURL,
}) => {
  const page = await paperPage(browser, baseURL, true);
  await openAlive(page, `/desk/posters/?code=${CODE}`);
  await expect(page.locator('.calls li')).toHaveCount(12);
  const sizes: Record<string, string[]> = {};
  for (const form of ['a4', 'a5', 'a6', 'cards', 'door']) {
    await choose(page, form);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    sizes[form] = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(
      ([, w, h]) => `${Math.round(Number(w))}×${Math.round(Number(h))}`,
    );
  }
  const a4 = ['595×842'];
  expect(sizes).toEqual({ a4, a5: ['420×595'], a6: ['298×420'], cards: a4, door: a4 });
  await choose(page, 'a4');
  const { width, height, data } = pictureOf(await page.locator('.printed').screenshot());
  const pointAt = (x: number, y: number) => [
    ...data.subarray((Math.floor(height * y) * width + Math.floor(width * x)) * 4).subarray(0, 3),
  ];
  expect(pointAt(0.02, 0.4)).toEqual([255, 255, 255]);
  await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
  const box = await page.locator('.printed .aim').boundingBox();
  expect((box?.width ?? 0) / (96 / 25.4)).toBeGreaterThanOrEqual(103.9);
});

test('the pages of posters and notices have no accessibility fault, light and dark', async ({ page }) => {
  const faults: string[] = [];
  for (const path of [`/desk/posters/?code=${CODE}`, '/desk/notices/']) {
    await openAlive(page, path);
    if (path.includes('notices')) await putLine(page, 'Iscrizioni', 'Ci sono posti liberi.');
    await expect(page.locator('.printed, .noticepaper')).toBeVisible();
    // A box half under the bar would count as too small.
    await page.evaluate(() => scrollTo(0, 0));
    faults.push(...(await faultsInBoth(page)).map(fault => `${path} ${fault}`));
  }
  expect(faults).toEqual([]);
});

const putLine = async (page: Page, group: string, line: string | RegExp): Promise<void> => {
  await page.getByRole('button', { name: group, exact: true }).click();
  await page.getByRole('button', { name: line }).first().click();
};

test('a notice says the same line in four languages, Italian first, and only it is printed', async ({
  page,
}) => {
  await openAlive(page, '/desk/notices/');
  for (const name of ['বাংলা', '中文（简体）']) await page.getByRole('checkbox', { name }).check();
  await putLine(page, 'Chiuso, aperto, spostato', /^Chiuso: giorno$/);
  await page.getByLabel('Giorno', { exact: true }).fill('2026-12-07');
  await page.getByRole('button', { name: 'Metti la frase' }).click();
  const cells = page.locator('.tongue-row.line p');
  await expect(cells).toHaveCount(4);
  expect(
    await cells.evaluateAll(all => all.map(one => [one.getAttribute('lang'), one.getAttribute('dir')])),
  ).toEqual([
    ['it', 'ltr'],
    ['ar', 'rtl'],
    ['bn', 'ltr'],
    ['zh-Hans', 'ltr'],
  ]);
  await expect(cells.first()).toHaveText('Chiuso: lunedì 7 dicembre');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('checkbox').first()).toBeHidden();
  await expect(cells.first()).toBeVisible();
});

test('every poster of a region, written to a folder, stays on its sheet and is read', {
  tag: '@slow',
}, async ({ browser }) => {
  test.setTimeout(900_000);
  const out = mkdtempSync(join(tmpdir(), 'approdo-posters-'));
  const site = 'https://approdo.example.org';
  try {
    for (const form of ['a4', 'cards', 'door'])
      spawnSync('npm', [
        ...['run', '-s', 'data', '--', 'posters', '--out', out, '--site', site],
        ...['--regions', 'basilicata', '--form', form],
      ]);
    const files = readdirSync(out, { recursive: true })
      .map(String)
      .filter(name => name.endsWith('.html'));
    expect(files.length).toBeGreaterThan(300);
    const page = await paperPage(browser, undefined);
    await page.emulateMedia({ media: 'print' });
    const wrong: string[] = [];
    for (const file of files) {
      await page.goto(pathToFileURL(join(out, file)).href);
      const [code = ''] = (file.split('/').at(-1) ?? '').split('-');
      const read = await readings(page.locator('.aim').first());
      if (read.some(one => one !== `${site}/q/${code}`)) wrong.push(`${file}: ${read.join(' ')}`);
      const over = await page
        .locator('.base, .doorbody, .cut')
        .evaluateAll(parts =>
          parts.some(
            part => part.scrollHeight > part.clientHeight + 2 || part.scrollWidth > part.clientWidth + 2,
          ),
        );
      if (over) wrong.push(`${file}: too much for its sheet`);
    }
    expect(wrong).toEqual([]);
  } finally {
    rmSync(out, { recursive: true });
  }
});
