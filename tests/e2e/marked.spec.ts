// SPDX-License-Identifier: AGPL-3.0-or-later
import { expect, test } from '@playwright/test';
import { ownLatinWords } from '../support/own-words.ts';
import { unmarkedIn } from '../support/unmarked.ts';
import { openAlive, withoutWorker } from './visit.ts';

test.beforeEach(withoutWorker);

/** Screens of which no more than the frame comes written. */
const DRAWN_BY_THE_APP = [
  'saved/',
  'settings/',
  'place/',
  'find/?need=papers',
  'find/?need=papers&near=072006',
  'find/?q=medico+potenza',
  'map/?need=papers&near=076063',
  'c/072006/',
  's/bas-prefettura-pz-sui/?show=1',
];

for (const lang of ['ar', 'bn'])
  test(`screens that the app draws say in "${lang}" of which language each name is, in Latin digits`, {
    tag: '@slow',
  }, async ({ page }) => {
    await openAlive(page, `/${lang}/s/bas-prefettura-pz-sui/`);
    await page.locator('main button[aria-pressed]').first().click();
    const wrong: string[] = [];
    for (const screen of DRAWN_BY_THE_APP) {
      await openAlive(page, `/${lang}/${screen}`);
      await page.waitForLoadState('networkidle');
      // Of a page that is not written in this language; no reader with scripts sees it.
      await page.evaluate(() => document.querySelector('noscript')?.remove());
      const faults = await page.evaluate(unmarkedIn, [lang, ownLatinWords(lang)] as const);
      wrong.push(...faults.map(fault => `${screen}: ${fault}`));
    }
    expect(wrong).toEqual([]);
  });
