// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Browser, expect, type Page, test } from '@playwright/test';
import { LANGUAGES, languageOf } from '../../src/i18n/languages.ts';
import { LETTER_SOURCES } from '../../src/prerender/letter-sources.ts';
import { type StaticServer, serveStatic } from '../support/static-server.ts';
import { blankWordsOf } from './blank-words.ts';
import { crampedWordsOf } from './ink.ts';
import { browserWithFonts } from './phone-fonts.ts';
import { openAlive, workerReady } from './visit.ts';

const FAMILIES = LETTER_SOURCES.map(({ family }) => family);
const RARE = LANGUAGES.filter(({ script }) => LETTER_SOURCES.some(source => source.script === script));

/** What is on a phone besides Latin letters: none, all that we lend, or those of Urdu. */
const ON_PHONES = { bare: [], rich: FAMILIES, urdu: ['Noto Sans Arabic', 'Noto Nastaliq Urdu:arabic'] };
type Fonts = keyof typeof ON_PHONES;

const started = new Map<Fonts, Promise<Browser>>();
let site: StaticServer;

// Elsewhere a browser cannot be told which fonts there are.
test.skip(process.platform !== 'linux');
test.afterAll(() => Promise.all([...started.values()].map(async starting => (await starting).close())));
test.beforeEach(async () => {
  site = await serveStatic();
});
test.afterEach(() => site.stop());

const phone = async (fonts: Fonts, width = 390): Promise<Page> => {
  const starting = started.get(fonts) ?? browserWithFonts(ON_PHONES[fonts]);
  started.set(fonts, starting);
  return (await (await starting).newContext({ viewport: { width, height: 844 } })).newPage();
};

const fontsAsked = (): string[] => site.asked.filter(path => path.endsWith('.woff2'));

const blankIn = async (page: Page): Promise<string[]> => (await blankWordsOf(page)).blank;

const SLOW = { tag: '@slow' };

for (const code of ['am', 'bn', 'ka', 'ar'])
  test(`a phone without the letters of "${code}" gets them, keeps them, and has them without a network`, {
    tag: code === 'am' ? [] : '@slow',
  }, async () => {
    const page = await phone('bare');
    const address = `${site.url}${code}/sos/`;
    await page.route('**/*.woff2', route => route.abort());
    await openAlive(page, address);
    const { blank, words } = await blankWordsOf(page);
    expect(words).toBeGreaterThan(30);
    // A word may have something drawn behind it.
    expect(blank.length).toBeGreaterThan(words - 5);
    await page.unrouteAll();
    await openAlive(page, address);
    await expect.poll(() => blankIn(page)).toEqual([]);
    const [font = ''] = fontsAsked();
    expect(new Set(fontsAsked()).size).toBe(1);
    expect(font).toMatch(new RegExp(`^/assets/letters-${languageOf(code)?.script}-`));
    await workerReady(page);
    await expect.poll(() => page.evaluate(async path => (await caches.match(path))?.ok, font)).toBe(true);
    await site.stop();
    for (const screen of ['sos/', 'saved/']) {
      await page.goto(`${site.url}${code}/${screen}`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect.poll(() => blankIn(page)).toEqual([]);
    }
    await page.context().close();
  });

test('a phone without any of these letters reads every language that needs them', SLOW, async () => {
  test.setTimeout(120_000);
  const page = await phone('bare');
  for (const { code } of RARE) {
    await openAlive(page, `${site.url}${code}/saved/`);
    await expect.poll(() => blankIn(page), code).toEqual([]);
  }
  await page.context().close();
});

test('a phone with all letters fetches none in any language', SLOW, async () => {
  const page = await phone('rich');
  for (const { code } of RARE) {
    await openAlive(page, `${site.url}${code}/sos/`);
    await page.waitForLoadState('networkidle');
  }
  expect(fontsAsked()).toEqual([]);
  await page.context().close();
});

test('a phone with all letters fetches none where all languages stand in a row', async () => {
  const page = await phone('rich');
  await openAlive(page, site.url);
  await page.waitForLoadState('networkidle');
  expect(fontsAsked()).toEqual([]);
  await page.context().close();
});

test('letters that did not come are asked for again with the next screen', SLOW, async () => {
  const page = await phone('bare');
  await page.route('**/*.woff2', route => route.abort());
  await openAlive(page, `${site.url}ka/sos/`);
  await page.unrouteAll();
  await page.locator('.nav a').nth(2).click();
  await expect(page).toHaveURL(/\/saved\/$/);
  await expect.poll(() => blankIn(page)).toEqual([]);
  await page.context().close();
});

test('the languages on the first screen have their names, and the one chosen its letters', SLOW, async () => {
  const page = await phone('bare');
  await openAlive(page, site.url);
  // Letters that every phone has, and Chinese ones, are not brought.
  const never = /^[\p{Script=Cyrillic}\p{Script=Han}]+$/u;
  const missing = async () => (await blankIn(page)).filter(word => !never.test(word));
  await expect.poll(missing).toEqual([]);
  const asked = fontsAsked().map(path => /^\/assets\/names-(\w+)-/.exec(path)?.[1]);
  expect(asked.sort()).toEqual(LETTER_SOURCES.map(({ script }) => script).sort());
  await page.getByRole('radio', { name: 'አማርኛ' }).click();
  await expect.poll(() => fontsAsked().at(-1)).toMatch(/^\/assets\/letters-Ethi-/);
  await expect.poll(missing).toEqual([]);
  await workerReady(page);
  const kept = () =>
    page.evaluate(async () => {
      const all = await Promise.all((await caches.keys()).map(name => caches.open(name)));
      const requests = await Promise.all(all.map(cache => cache.keys()));
      return requests.flat().filter(({ url }) => url.endsWith('.woff2')).length;
    });
  await expect.poll(kept).toBe(LETTER_SOURCES.length + 1);
  await page.context().close();
});

for (const [fonts, name] of [
  ['urdu', 'Nastaliq'],
  ['bare', 'the letters that are brought'],
] as const)
  for (const width of [320, 390])
    test(`Urdu in ${name} is neither cut nor written over itself at ${width} px`, {
      tag: '@slow',
    }, async () => {
      const page = await phone(fonts, width);
      const wrong: string[] = [];
      for (const screen of ['', 'find/?need=papers', 's/bas-prefettura-pz-sui/', 'sos/']) {
        await openAlive(page, `${site.url}ur/${screen}`);
        await page.waitForLoadState('networkidle');
        wrong.push(...(await crampedWordsOf(page)).map(words => `${screen}: ${words}`));
      }
      expect(wrong).toEqual([]);
      await page.context().close();
    });

test('Urdu stands in Nastaliq where the device has it', SLOW, async () => {
  const heightOn = async (fonts: Fonts): Promise<number> => {
    const page = await phone(fonts);
    await openAlive(page, `${site.url}ur/`);
    const height = await page.evaluate(() => {
      const pen = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D;
      pen.font = getComputedStyle(document.querySelector('h1') as Element).font;
      return pen.measureText('\u067e\u0646\u062c\u0627\u0628').actualBoundingBoxAscent;
    });
    await page.context().close();
    return height;
  };
  expect(await heightOn('urdu')).toBeGreaterThan((await heightOn('rich')) * 1.15);
});

for (const fonts of ['rich', 'bare'] as const)
  test(`whoever comes back on a phone of the kind "${fonts}" sees nothing move`, SLOW, async () => {
    const page = await phone(fonts);
    await page.addInitScript(() => {
      const told = globalThis as unknown as { shift: number };
      told.shift = 0;
      new PerformanceObserver(list => {
        for (const entry of list.getEntries()) told.shift += (entry as unknown as { value: number }).value;
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await openAlive(page, `${site.url}ur/sos/`);
    await expect.poll(() => fontsAsked().length).toBe(fonts === 'bare' ? 1 : 0);
    await workerReady(page);
    await page.waitForLoadState('networkidle');
    for (const screen of ['', 'sos/', 's/bas-prefettura-pz-sui/']) {
      await openAlive(page, `${site.url}ur/${screen}`);
      await page.waitForTimeout(500);
      const shift = await page.evaluate(() => (globalThis as unknown as { shift: number }).shift);
      expect(shift, screen).toBeLessThanOrEqual(0.02);
    }
    await page.context().close();
  });
