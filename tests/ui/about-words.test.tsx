// SPDX-License-Identifier: AGPL-3.0-or-later
// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { LANGUAGES, type Language, languageOf } from '../../src/i18n/languages.ts';
import { AboutPage } from '../../src/ui/about/AboutPage.tsx';
import { writtenPage } from '../support/app.tsx';
import { realAtlas } from '../support/atlas.ts';

const before = LANGUAGES.map(one => ({ ...one }));
afterEach(() => void LANGUAGES.splice(0, LANGUAGES.length, ...before));

const aboutIn = (lang: string): Promise<string> =>
  writtenPage(AboutPage, { lang, atlas: realAtlas(), address: { page: 'about', lang } });

const mark = (lang: string, older: boolean): void => {
  (languageOf(lang) as Language).older = older;
};

describe('the page about the app', () => {
  it.each([
    ['fr', "certaines phrases sont plus anciennes que l'italien"],
    ['ar', 'بعض الجمل أقدم من النص الإيطالي'],
  ])('says in %s that some sentences are older than the Italian, when they are', async (lang, words) => {
    mark(lang, true);
    expect(await aboutIn(lang)).toContain(words);
    mark(lang, false);
    expect(await aboutIn(lang)).not.toContain(words);
  });
});
