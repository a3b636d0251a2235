// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Browser, Page } from '@playwright/test';
import { LANGUAGES } from '../../src/i18n/languages.ts';
import { openPhone, photograph, settle } from './camera.ts';
import { lighter } from './lighter-png.ts';
import { MAIN } from './screens.ts';

const ACROSS = 8;
/** Half the size is enough to see what overflows and what is missing. */
const SCALE = 0.5;

const PAPER = `
  body { margin: 0; display: grid; grid-template-columns: repeat(${ACROSS}, 195px); gap: 12px; padding: 12px; background: #fff; width: max-content }
  figure { margin: 0; font: 13px sans-serif; text-align: center }
  img { display: block; outline: 1px solid #999; margin-bottom: 4px }`;

const figureOf = (picture: Buffer, name: string): string =>
  `<figure><img width="195" height="422" src="data:image/png;base64,${picture.toString('base64')}"><bdi>${name}</bdi></figure>`;

const oneSheet = async (
  phone: Page,
  desk: Page,
  site: string,
  shot: (typeof MAIN)[number],
): Promise<Buffer> => {
  const figures: string[] = [];
  for (const { code, endonym } of LANGUAGES)
    figures.push(figureOf(await photograph(phone, site, { ...shot, lang: code }), endonym));
  await desk.setContent(`<style>${PAPER}</style>${figures.join('')}`);
  return lighter(await desk.screenshot({ fullPage: true }));
};

/** The main screens in every language, a sheet for each screen. */
export const contactSheets = async (
  browser: Browser,
  site: string,
  at: Date,
): Promise<{ name: string; picture: Buffer }[]> => {
  const phone = await openPhone(browser, at, SCALE);
  await settle(phone, site);
  const desk = await browser.newPage({ viewport: { width: ACROSS * 207 + 12, height: 400 } });
  const sheets: { name: string; picture: Buffer }[] = [];
  for (const shot of MAIN)
    sheets.push({ name: `all-${shot.name}`, picture: await oneSheet(phone, desk, site, shot) });
  await Promise.all([phone.context().close(), desk.close()]);
  return sheets;
};
