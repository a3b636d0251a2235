// SPDX-License-Identifier: AGPL-3.0-or-later
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { ELEMENT_FILE } from '../../src/domain/embed/snippet.ts';
import { LANGUAGES } from '../../src/i18n/languages.ts';
import { readBundle } from '../../src/prerender/bundle.ts';
import { MOST_BYTES, MOST_FILES, MOST_PAGE_BYTES, weigh } from '../../src/prerender/publish.ts';
import { styleOf } from '../../src/prerender/wardrobe.ts';

const KB = 1024;
const gzip = (file: string): number => gzipSync(readFileSync(join('dist', file)), { level: 9 }).length;
const sum = (files: readonly string[]): number => files.reduce((total, file) => total + gzip(file), 0);
const bundle = readBundle('dist');
/** What several screens share comes with the first of them. */
const isParts = (file: string): boolean => /\/parts-/.test(file);
const STORE = 'src/store/store.ts';
const DESK_SHEETS = ['desk', 'embed', 'mediator', 'notice', 'poster'];
/** A file of its own, which stands in no page. */
const PRACTICE = 'practice';
/** Of the desks alone: they have two languages and more, the search and the codes at once. */
const DESKS = ['desk', 'posters', 'notices'];

/** The module of each screen, as the table of screens names it. */
const screens = [
  ...readFileSync('src/ui/screens.ts', 'utf8').matchAll(
    /^ {2}'?([\w-]+)'?: \{\s*load: \(\) => import\('\.\/([^']+)'\)/gm,
  ),
].map(([, page, file]) => [page as string, `src/ui/${file}`] as const);

describe('what a phone downloads', () => {
  it('opens with at most 35 KB of script', () => {
    expect(bundle.first.length).toBeGreaterThan(0);
    expect(sum(bundle.first)).toBeLessThanOrEqual(35 * KB);
  });

  it('reads its data with at most 48 KB of script more', () => {
    const files = bundle.filesOf(STORE).filter(file => !isParts(file));
    expect(files.length).toBeGreaterThan(0);
    expect(sum(files)).toBeLessThanOrEqual(48 * KB);
  });

  it('has at most 10 KB of style; the desks and the frame, which are for other screens, at most 4 KB more', () => {
    const all = Object.keys(bundle.wardrobe.sheets).filter(sheet => sheet !== PRACTICE);
    const packed = (sheets: readonly string[]) =>
      gzipSync(styleOf(bundle.wardrobe, sheets), { level: 9 }).length;
    expect(packed(all.filter(sheet => !DESK_SHEETS.includes(sheet)))).toBeLessThanOrEqual(10 * KB);
    expect(packed(all)).toBeLessThanOrEqual(14 * KB);
  });

  it('marks practice with at most 1.5 KB of style, for those who practise alone', () => {
    const { [PRACTICE]: style = '' } = bundle.wardrobe.sheets;
    expect(style).not.toBe('');
    expect(gzipSync(style, { level: 9 }).length).toBeLessThanOrEqual(1.5 * KB);
  });

  it('keeps the app with a worker of at most 8 KB', () => {
    expect(gzip('sw.js')).toBeLessThanOrEqual(8 * KB);
  });

  it('puts the map on other people’s pages with at most 2 KB of script', () => {
    expect(gzip(ELEMENT_FILE)).toBeLessThanOrEqual(2 * KB);
  });

  it('judges every screen there is', () => {
    expect(screens.length).toBe(
      readFileSync('src/ui/screens.ts', 'utf8').match(/\bload: \(\) => import\(/g)?.length,
    );
  });

  it.each(screens)('draws the page "%s" with at most 28 KB of script more (a desk 60)', (page, module) => {
    const data = new Set(bundle.filesOf(STORE).filter(file => !isParts(file)));
    const files = bundle.filesOf(module).filter(file => !data.has(file) && !file.includes('/words-'));
    expect(files.length).toBeGreaterThan(0);
    expect(sum(files)).toBeLessThanOrEqual((DESKS.includes(page) ? 60 : 28) * KB);
  });
});

describe.each(LANGUAGES.map(({ code }) => code))('the words of %s', lang => {
  const named = (section: string) =>
    bundle.wordsOf(lang, [section]).filter(file => file.includes(`/words-${lang}-${section}-`));

  it('say the first screen in at most 14 KB', () => {
    expect(sum(bundle.wordsOf(lang, lang === 'it' ? ['town'] : []))).toBeLessThanOrEqual(14 * KB);
  });

  it('find what people type with at most 8 KB', () => {
    expect(named('search').length).toBe(1);
    expect(sum(named('search'))).toBeLessThanOrEqual(8 * KB);
  });

  it('tell the guides in at most 12 KB', () => {
    expect(named('guides').length).toBe(1);
    expect(sum(named('guides'))).toBeLessThanOrEqual(12 * KB);
  });

  it('say notes, plans, notices and the sentences to show in at most 8 KB', () => {
    expect(named('pathway').length).toBe(1);
    expect(sum([...named('pathway'), ...named('show')])).toBeLessThanOrEqual(8 * KB);
  });

  it('tell of the programmes in at most 6 KB', () => {
    expect(sum(named('programmes'))).toBeLessThanOrEqual(6 * KB);
  });
});

describe('the words of danger', () => {
  it('of all languages together weigh at most 8 KB (record 0017)', () => {
    const file = 'locales/safety-words.json';
    expect(existsSync(file)).toBe(true);
    expect(gzipSync(readFileSync(file), { level: 9 }).length).toBeLessThanOrEqual(8 * KB);
  });
});

describe('the letters for phones without them', () => {
  // Fonts are packed in themselves.
  const weights = (part: string): number[] =>
    readdirSync('dist/assets')
      .filter(file => file.startsWith(`${part}-`) && file.endsWith('.woff2'))
      .map(file => statSync(join('dist/assets', file)).size);

  it('weigh at most 60 KB a script', () => {
    expect(weights('letters').length).toBeGreaterThan(0);
    expect(Math.max(...weights('letters'))).toBeLessThanOrEqual(60 * KB);
  });

  it('of the names on the first screen weigh at most 12 KB, all scripts together', () => {
    const all = weights('names');
    expect(all.length).toBe(weights('letters').length);
    expect(all.reduce((sum, bytes) => sum + bytes, 0)).toBeLessThanOrEqual(12 * KB);
  });

  it('are the only fonts there are', () => {
    const fonts = readdirSync('dist', { recursive: true, encoding: 'utf8' }).filter(file =>
      /\.(woff2?|ttf|otf)$/.test(file),
    );
    expect(fonts.filter(file => !/^assets\/(letters|names)-/.test(file))).toEqual([]);
  });
});

const pages = readdirSync('dist', { recursive: true, encoding: 'utf8' }).filter(file =>
  file.endsWith('.html'),
);

describe('the written pages', () => {
  it('come in one flight of a connection each: at most 14 KB with their style', () => {
    expect(pages.length).toBeGreaterThan(5_000);
    const heavy = pages.filter(file => gzipSync(readFileSync(join('dist', file))).length > MOST_PAGE_BYTES);
    expect(heavy).toEqual([]);
  });

  it('ask nobody else for anything', () => {
    const foreign = pages.filter(file =>
      /<(?:script|img|iframe|source|use)\b[^>]*\s(?:src|href)="https?:|<link\b(?![^>]*rel="(?:canonical|alternate)")[^>]*href="https?:/.test(
        readFileSync(join('dist', file), 'utf8'),
      ),
    );
    expect(foreign).toEqual([]);
  });

  it('are few enough for any host, and light enough', () => {
    const { files, bytes } = weigh('dist');
    expect(files).toBeLessThanOrEqual(MOST_FILES);
    expect(bytes).toBeLessThanOrEqual(MOST_BYTES);
  });
});
