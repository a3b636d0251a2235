// SPDX-License-Identifier: AGPL-3.0-or-later
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { type StaticServer, serveStatic, withBody } from '../support/static-server.ts';
import { openAlive, workerReady } from './visit.ts';

let site: StaticServer;
test.beforeEach(async () => {
  site = await serveStatic();
});
test.afterEach(() => site.stop());

test('a newer app is offered and never taken under the hands of somebody who writes', async ({ page }) => {
  await openAlive(page, `${site.url}it/s/bas-pua-potenza-sud/`);
  await workerReady(page);
  await page.getByRole('link', { name: "C'è un errore" }).click();
  await page.getByRole('textbox').fill('La porta è al primo piano');
  const worker = readFileSync('dist/sw.js', 'utf8');
  site.alter('sw.js', withBody(worker.replace(/(url:[`"']shell\.html[`"'],revision:[`"'])\w/, '$1-')));
  await page.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()));
  await expect(page.getByText("C'è una versione nuova")).toBeVisible();
  await expect(page.getByRole('textbox')).toHaveValue('La porta è al primo piano');
  await page.getByRole('button', { name: 'Più tardi' }).click();
  await expect(page.getByText("C'è una versione nuova")).toBeHidden();
  await expect(page.getByRole('textbox')).toHaveValue('La porta è al primo piano');
});

test('near me is asked on tap, used once, and never stored', async ({ page, context }) => {
  await context.grantPermissions(['geolocation']);
  await context.setGeolocation({ latitude: 40.64, longitude: 15.8 });
  await openAlive(page, `${site.url}it/place/`);
  await page.getByRole('button', { name: /Vicino a me/ }).click();
  await expect(page.getByText('Potenza').first()).toBeVisible();
  const stored = await page.evaluate(async () => {
    const open = await new Promise<IDBDatabase>(done => {
      const request = indexedDB.open('approdo');
      request.onsuccess = () => done(request.result);
    });
    const rows = await Promise.all(
      [...open.objectStoreNames].map(
        name =>
          new Promise<unknown[]>(done => {
            const request = open.transaction(name).objectStore(name).getAll();
            request.onsuccess = () => done(request.result);
          }),
      ),
    );
    return JSON.stringify(rows);
  });
  expect(stored).not.toContain('40.64,');
  expect(stored).not.toContain('"latitude"');
});
