// SPDX-License-Identifier: AGPL-3.0-or-later
import { expect, test } from '@playwright/test';

/** Pictures, asked for by the page's own markup. */
const isPicture = (path: string): boolean => /\.(svg|png)$/.test(path);

test('a first visit of the map asks for nothing that its page did not name, and for nothing twice', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', request => {
    const { pathname } = new URL(request.url());
    if (request.resourceType() !== 'document' && !isPicture(pathname)) asked.push(pathname);
  });
  await page.goto('/en/map/');
  const links = page.locator('link[rel=modulepreload], link[rel=preload]');
  const named = await links.evaluateAll(all => all.map(link => link.getAttribute('href')));
  await page.locator('.mapframe:has(canvas[data-painted]) .pin').first().waitFor();
  const first = asked.filter(path => /^\/(assets|data)\//.test(path)).slice(0, named.length);
  expect([...first].sort()).toEqual([...named].sort());
});
