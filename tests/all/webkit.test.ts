// SPDX-License-Identifier: AGPL-3.0-or-later
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveSite } from './site.ts';
import { type Driver, startWebKit } from './webdriver.ts';

let driver: Driver;
let site: Awaited<ReturnType<typeof serveSite>>;

beforeAll(async () => {
  site = await serveSite(4182);
  driver = await startWebKit();
});
afterAll(async () => {
  await driver?.stop();
  await site?.stop();
});

const countOf = (selector: string): Promise<number> =>
  driver.run(`return document.querySelectorAll('${selector}').length`);

describe('WebKitGTK', () => {
  it('lists the services of the home region with links that call', async () => {
    await driver.open(site.url);
    await expect.poll(() => countOf('article[data-service-id]'), { timeout: 20_000 }).toBeGreaterThan(20);
    expect(await countOf('a[href^="tel:"]')).toBeGreaterThan(0);
  });
});
