// SPDX-License-Identifier: AGPL-3.0-or-later
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { aPublisher } from '../support/signed.ts';
import { type StaticServer, serveStatic, withBody, withStatus } from '../support/static-server.ts';
import { airplaneMode, faultsOf, openAlive, sidewaysOf, workerReady } from './visit.ts';

let site: StaticServer;

/** The built site as it is when its publisher has a key: the key in the first script, the signatures beside the manifest. */
const signed = async (): Promise<StaticServer> => {
  const served = await serveStatic();
  const { publicKey, signaturesOf } = aPublisher();
  const first = readdirSync('dist/assets').find(name => /^index-.*\.js$/.test(name)) ?? '';
  const script = readFileSync(join('dist/assets', first), 'utf8');
  const keyed = script.replace(/\{(version:`[\d.]+`\})/, `{signatureKey:"${publicKey}",$1`);
  expect(keyed).not.toBe(script);
  served.alter(`assets/${first}`, withBody(keyed));
  const manifest = readFileSync('dist/data/manifest.json');
  const json = Buffer.from(signaturesOf({ files: new Map([['manifest.json', manifest]]) }));
  served.alter('data/signatures.json', () => ({ status: 200, type: 'application/json', body: json }));
  return served;
};

test.beforeEach(async () => {
  site = await signed();
});
test.afterEach(() => site.stop());

const give = async (page: Page): Promise<string> => {
  await openAlive(page, `${site.url}it/`);
  await page.goto(`${site.url}it/settings/`);
  await page.getByRole('button', { name: 'Dai questa regione: Basilicata' }).click();
  const panel = page.getByRole('region', { name: 'Dai i dati a un altro telefono' });
  await expect(panel.getByText(/KB, dati del/)).toBeVisible();
  const coming = page.waitForEvent('download');
  await panel.getByRole('button', { name: 'Scarica il file' }).click();
  const file = await coming;
  expect(file.suggestedFilename()).toMatch(/^approdo-basilicata-\d{4}-\d\d-\d\d\.txt$/);
  return file.path();
};

const screenHasNoFault = async (page: Page): Promise<void> => {
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await sidewaysOf(page)).toBe(0);
  expect(await faultsOf(page)).toEqual([]);
};

test('a phone that never had data has a region from another phone, without a network', async ({
  page,
  browser,
}) => {
  const file = await give(page);
  await screenHasNoFault(page);

  // The app itself comes while there is a network, and none of the data.
  site.alter('data/manifest.json', withStatus(503));
  const other = await (await browser.newContext({ locale: 'it-IT' })).newPage();
  await openAlive(other, `${site.url}it/settings/`);
  await workerReady(other);
  await airplaneMode(other, site);
  await openAlive(other, `${site.url}it/settings/`);
  const block = other.getByRole('region', { name: 'Ricevi i dati da un altro telefono' });
  await block.getByLabel('Scegli il file').setInputFiles(file);
  await expect(block.getByText(/^Fatto: Basilicata, dati del .* Funziona senza rete\.$/)).toBeVisible();
  await screenHasNoFault(other);

  await openAlive(other, `${site.url}it/c/076063/`);
  await expect(other.getByRole('heading', { level: 1 })).toContainText('Potenza');
  await other.context().close();
});

test('a file that was changed on its way is refused, and the data stay', async ({ page }) => {
  const text = readFileSync(await give(page), 'utf8');
  const block = page.getByRole('region', { name: 'Ricevi i dati da un altro telefono' });
  const buffer = Buffer.from(text.replace(/0971/, '0972'));
  await block.getByLabel('Scegli il file').setInputFiles({ name: 'a.txt', mimeType: 'text/plain', buffer });
  await expect(block.getByRole('alert')).toHaveText(/La firma non è di chi pubblica Approdo/);
  await expect(page.getByRole('button', { name: 'Dai questa regione: Basilicata' })).toBeVisible();
});
