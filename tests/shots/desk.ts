// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Browser, Page } from '@playwright/test';
import { openPhone } from './camera.ts';
import { lighter } from './lighter-png.ts';

type Scene = { name: string; caption: string; play: (page: Page, site: string) => Promise<void> };

const WIDE = { width: 1280, height: 900 };
const SHEET = { width: 794, height: 1123 };

/** A family of lines, and one of it that needs nothing filled in. */
const NOTICE = [['Iscrizioni', 'Ci sono posti liberi.']] as const;

const openDesk = async (page: Page, site: string): Promise<void> => {
  await page.setViewportSize(WIDE);
  await page.goto(`${site}desk/`);
  await page.locator('.result').first().waitFor();
};

/** Two offices, a note for each. */
const plan = async (page: Page, site: string): Promise<void> => {
  await openDesk(page, site);
  for (const words of ['questura', 'corso di italiano']) {
    await page.keyboard.press('/');
    await page.keyboard.type(words);
    await page.waitForTimeout(300);
    await page.keyboard.press('Enter');
    await page.keyboard.press('g');
  }
  await page.keyboard.press('Alt+ArrowUp');
  await page.waitForTimeout(300);
};

const sheet = (lang: string) => async (page: Page, site: string) => {
  await plan(page, site);
  await page.getByLabel('Lingua della persona').selectOption(lang);
  await page.locator(`.half[lang="${lang}"]`).first().waitFor();
  await page.setViewportSize(SHEET);
  await page.emulateMedia({ media: 'print' });
};

const SCENES: Scene[] = [
  { name: 'desk', caption: 'A plan, in Italian and in the language of the person', play: plan },
  {
    name: 'desk-phrases',
    caption: 'Sentences to show to each other',
    play: async (page, site) => {
      await openDesk(page, site);
      await page.keyboard.press('Alt+f');
    },
  },
  {
    name: 'desk-practice',
    caption: 'Practice on a made-up municipality',
    play: async (page, site) => {
      await openDesk(page, site);
      await page.getByRole('button', { name: 'Esercitazione' }).click();
      await page.getByRole('button', { name: /^Esci/ }).waitFor();
      await page.locator('.result').first().waitFor();
      await page.keyboard.press('1');
    },
  },
  { name: 'sheet-ar', caption: 'The sheet for somebody who reads Arabic', play: sheet('ar') },
  { name: 'sheet-bn', caption: 'The sheet for somebody who reads Bengali', play: sheet('bn') },
  { name: 'sheet-zh', caption: 'The sheet for somebody who reads Chinese', play: sheet('zh-Hans') },
  {
    name: 'posters',
    caption: 'Posters, cards and signs for a door',
    play: async (page, site) => {
      await page.setViewportSize(WIDE);
      await page.goto(`${site}desk/posters/?code=UZ2X`);
      await page.locator('.printed').waitFor();
    },
  },
  {
    name: 'notices',
    caption: 'Notices in up to four languages',
    play: async (page, site) => {
      await page.setViewportSize(WIDE);
      await page.goto(`${site}desk/notices/`);
      for (const [group, line] of NOTICE) {
        await page.getByRole('button', { name: group }).click();
        await page.getByRole('button', { name: line }).click();
      }
      await page.locator('.noticepaper').waitFor();
    },
  },
];

/** What the desk's part of the document shows. */
export const DESK_PICTURES: readonly Pick<Scene, 'name' | 'caption'>[] = SCENES;

/** Pictures of what mediators work with, each on a computer of its own. */
export const deskPictures = async (browser: Browser, site: string, at: Date) => {
  const pictures: { name: string; picture: Buffer }[] = [];
  for (const { name, play } of SCENES) {
    const page = await openPhone(browser, at);
    await play(page, site);
    await page.evaluate('document.fonts.ready.then(() => undefined)');
    await page.waitForTimeout(400);
    const picture = await page.screenshot({ animations: 'disabled', caret: 'hide' });
    pictures.push({ name, picture: lighter(picture) });
    await page.context().close();
  }
  return pictures;
};
