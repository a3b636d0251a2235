// SPDX-License-Identifier: AGPL-3.0-or-later
// npm run shots [folder] — pictures of the built app, of dist/ if no folder is named.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import type { Browser, Page } from '@playwright/test';
import { serveStatic } from '../support/static-server.ts';
import { morningAfter, openBrowser, openPhone, photograph, settle } from './camera.ts';
import { contactSheets } from './contact-sheets.ts';
import { deskPictures } from './desk.ts';
import { installPictures, MOST_BYTES } from './install-pictures.ts';
import { documentOf } from './pictures-document.ts';
import { SHOTS } from './screens.ts';

const FOLDER = 'docs/screens';
const INSTALL = 'public/screenshots';
const MOST = 6_000_000;

const emptied = (folder: string): string => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return folder;
};

const forDocument = async (newcomer: Page, settled: Page, site: string): Promise<number> => {
  let bytes = 0;
  emptied(FOLDER);
  for (const shot of SHOTS) {
    const picture = await photograph(shot.newcomer ? newcomer : settled, site, shot);
    writeFileSync(`${FOLDER}/${shot.name}.png`, picture);
    bytes += picture.length;
    console.log(`${shot.name.padEnd(18)} ${(picture.length / 1000).toFixed(0).padStart(4)} kB`);
  }
  writeFileSync('docs/screens.md', documentOf(SHOTS));
  return bytes;
};

type Named = { name: string; picture: Buffer };

/** Puts pictures beside those of the single screens, and says what they weigh together. */
const keep = (what: string, pictures: readonly Named[]): number => {
  for (const { name, picture } of pictures) writeFileSync(`${FOLDER}/${name}.png`, picture);
  const bytes = pictures.reduce((sum, { picture }) => sum + picture.length, 0);
  console.log(`${what.padEnd(18)} ${(bytes / 1000).toFixed(0).padStart(4)} kB`);
  return bytes;
};

const forInstalling = async (browser: Browser, site: string, at: Date): Promise<string[]> => {
  emptied(INSTALL);
  const heavy: string[] = [];
  for (const { name, picture } of await installPictures(browser, site, at)) {
    writeFileSync(`${INSTALL}/${name}.png`, picture);
    console.log(`${name.padEnd(18)} ${(picture.length / 1000).toFixed(0).padStart(4)} kB`);
    if (picture.length > MOST_BYTES) heavy.push(name);
  }
  return heavy;
};

const root = process.argv[2] ?? 'dist';
const { url, stop } = await serveStatic({ root });
const at = morningAfter(root);
const browser = await openBrowser();
const [newcomer, settled] = [await openPhone(browser, at), await openPhone(browser, at)];
await settle(settled, url);
const bytes =
  (await forDocument(newcomer, settled, url)) +
  keep('at the desk', await deskPictures(browser, url, at)) +
  keep('in every language', await contactSheets(browser, url, at));
const heavy = await forInstalling(browser, url, at);
console.log(
  `${SHOTS.length} pictures, ${(bytes / 1000).toFixed(0)} kB; the clock stood at ${at.toISOString()}`,
);
if (bytes > MOST) heavy.push(FOLDER);
if (heavy.length > 0) console.log(`Too heavy: ${heavy.join(', ')}`);
process.exitCode = heavy.length > 0 ? 1 : 0;
await browser.close();
await stop();
