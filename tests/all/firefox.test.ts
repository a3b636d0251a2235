// SPDX-License-Identifier: AGPL-3.0-or-later
import puppeteer, { type Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pathOfProgram } from '../run/requirements.ts';
import { serveSite } from './site.ts';

let browser: Browser;
let site: Awaited<ReturnType<typeof serveSite>>;

beforeAll(async () => {
  site = await serveSite(4181);
  browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: pathOfProgram('Firefox'),
    headless: true,
  });
});
afterAll(async () => {
  await browser?.close();
  await site?.stop();
});

describe('Firefox', () => {
  it('lists the services of the home region with links that call', async () => {
    const page = await browser.newPage();
    await page.goto(site.url);
    await page.waitForSelector('article[data-service-id]');
    expect(await page.$$eval('article[data-service-id]', all => all.length)).toBeGreaterThan(20);
    expect(await page.$$eval('a[href^="tel:"]', all => all.length)).toBeGreaterThan(0);
  });
});
