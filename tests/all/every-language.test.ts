// SPDX-License-Identifier: AGPL-3.0-or-later
import { readdirSync, readFileSync } from 'node:fs';
import { type Browser, type BrowserContext, chromium, type Page } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/i18n/languages.ts';
import { SCREENS } from '../e2e/screens.ts';
import { cutWordsOf, openAlive, sidewaysOf } from '../e2e/visit.ts';
import { needChromium } from '../run/chromium.ts';
import { type StaticServer, serveStatic } from '../support/static-server.ts';

let server: StaticServer;
let browser: Browser;
let context: BrowserContext;
let page: Page;
beforeAll(async () => {
  server = await serveStatic({ root: 'dist' });
  browser = await chromium.launch({ executablePath: needChromium(), args: ['--no-sandbox'] });
  // The worker would keep every language it meets; what is looked at here is the drawing.
  context = await browser.newContext({
    baseURL: server.url,
    viewport: { width: 320, height: 640 },
    serviceWorkers: 'block',
  });
  page = await context.newPage();
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});

const textOf = (lang: string, file: string): string => readFileSync(`locales/${lang}/${file}`, 'utf8');
const SAID = readdirSync('locales/it').filter(file => !['search.json', 'made-from.json'].includes(file));

/** The last parts of all keys: what stands on a screen when its sentence was not read. */
const KEYS = SAID.flatMap(file =>
  [...textOf('it', file).matchAll(/"([a-z][\w-]+)":/gi)].map(([, key]) => key as string),
);

/** Those that are no word of a language: "doctor" is a key, and what an English reader types. */
const keysUnlike = (lang: string): string[] => {
  const files = readdirSync(`locales/${lang}`);
  const words = new Set(
    files.flatMap(file => [...textOf(lang, file).matchAll(/"([^"]+)"[,\n]/g)].map(([, said]) => said)),
  );
  return KEYS.filter(key => !words.has(key));
};

const keysShown = (wanted: readonly string[]): Promise<string[]> =>
  page.evaluate(keys => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const shown: string[] = [];
    for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
      const said = node.textContent?.trim() ?? '';
      // What stands beside a name is a word of a sentence: "licence", and then which.
      const alone = node.parentElement?.textContent?.trim() === said;
      if (alone && keys.includes(said)) shown.push(said);
    }
    return shown;
  }, wanted);

/** Chinese is written without spaces: a line may end anywhere. */
const hasWords = (script: string): boolean => script !== 'Hans';

describe.each(LANGUAGES)('on the smallest phone, in $endonym', ({ code, dir, script }) => {
  it('every screen speaks the language, runs its way, and cuts or hides no word', {
    timeout: 180_000,
  }, async () => {
    const wrong: string[] = [];
    const keys = keysUnlike(code);
    for (const screen of SCREENS) {
      await openAlive(page, `/${code}/${screen}`);
      const root = await page.evaluate(() => [document.documentElement.lang, document.documentElement.dir]);
      if (root.join() !== [code, dir].join()) wrong.push(`${screen}: ${root}`);
      wrong.push(...(await keysShown(keys)).map(key => `${screen}: the key "${key}"`));
      const sideways = await sidewaysOf(page);
      if (sideways > 0) wrong.push(`${screen}: ${sideways} px sideways`);
      if (hasWords(script)) wrong.push(...(await cutWordsOf(page)).map(word => `${screen}: ${word}`));
    }
    expect(wrong).toEqual([]);
  });
});
