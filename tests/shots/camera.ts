// SPDX-License-Identifier: AGPL-3.0-or-later
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { needChromium } from '../run/chromium.ts';
import { lighter } from './lighter-png.ts';
import type { Shot } from './screens.ts';

const DAY = 86_400_000;
export const PHONE = { width: 390, height: 844 };

/** The first Tuesday after the data were made, at ten in the morning: the same pictures every time. */
export const morningAfter = (root: string): Date => {
  const { generated } = JSON.parse(readFileSync(join(root, 'data/manifest.json'), 'utf8')) as {
    generated: string;
  };
  const made = new Date(`${generated}T09:00:00Z`);
  const days = (2 - made.getUTCDay() + 7) % 7 || 7;
  return new Date(made.getTime() + days * DAY);
};

export const openBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: needChromium(),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--font-render-hinting=none',
      '--disable-lcd-text',
      '--num-raster-threads=1',
      '--disable-partial-raster',
      '--force-color-profile=srgb',
    ],
  });

/** Somebody's phone at a fixed time. */
export const openPhone = async (browser: Browser, at: Date, deviceScaleFactor = 1): Promise<Page> => {
  const context = await browser.newContext({
    viewport: PHONE,
    deviceScaleFactor,
    locale: 'en-GB',
    timezoneId: 'Europe/Rome',
    reducedMotion: 'reduce',
    hasTouch: true,
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  await page.clock.setFixedTime(at);
  return page;
};

/** Opens a page and waits until all of it is drawn. */
export const visit = async (page: Page, address: string): Promise<void> => {
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.locator('html[data-alive]').waitFor();
  await page.evaluate('document.fonts.ready.then(() => undefined)');
  await page.waitForTimeout(400);
};

/** Chooses a town and saves a desk, as a reader does. */
export const settle = async (page: Page, site: string): Promise<void> => {
  await visit(page, `${site}en/place/`);
  await page.locator('input').first().fill('Potenza');
  await page.locator('button.row', { hasText: 'Basilicata' }).first().click();
  await page.waitForTimeout(400);
  await visit(page, `${site}en/s/bas-prefettura-pz-sui/`);
  await page.getByRole('button', { name: 'Save' }).click();
  await page.waitForTimeout(200);
};

/** One picture of what is seen without scrolling. */
export const photograph = async (page: Page, site: string, shot: Shot): Promise<Buffer> => {
  const { lang = 'en', path, dark, width, height } = shot;
  await page.setViewportSize({ width: width ?? PHONE.width, height: height ?? PHONE.height });
  await page.emulateMedia({ colorScheme: dark ? 'dark' : 'light', reducedMotion: 'reduce' });
  await visit(page, path === undefined ? site : `${site}${lang}/${path}`);
  return lighter(await page.screenshot({ animations: 'disabled', caret: 'hide' }));
};
