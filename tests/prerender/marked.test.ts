// SPDX-License-Identifier: AGPL-3.0-or-later
// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/i18n/languages.ts';
import { drawingOf } from '../../src/prerender/draw.ts';
import { type Page, pagesOf } from '../../src/prerender/matrix.ts';
import { ownLatinWords } from '../support/own-words.ts';
import { oneIn } from '../support/thorough.ts';
import { unmarkedIn } from '../support/unmarked.ts';
import { publishedFrom } from './support.ts';

const SETS = [
  ['the real data', publishedFrom('data')],
  ['the training set', publishedFrom('data/training', true)],
] as const;
const LANGS = LANGUAGES.map(({ code }) => code);

/** All kinds of pages, but of the many towns and services only one in so many. */
const some = (pages: readonly Page[], each: number, from: number): Page[] =>
  pages.filter(
    ({ address: { page } }, at) =>
      (page !== 'service' && page !== 'municipality') || (at + from) % each === 0,
  );

const pathOfPage = ({ address, lang }: Page): string => `${lang} ${JSON.stringify(address)}`;

for (const [name, published] of SETS)
  describe(`the pages of ${name}`, () => {
    const draw = drawingOf(published, '/');
    const each = name === 'the real data' ? 36 * oneIn(6) : oneIn(40);
    const faultsIn = async (lang: string): Promise<string[]> => {
      const { dir = 'ltr', script } = LANGUAGES.find(({ code }) => code === lang) ?? {};
      const own = ownLatinWords(lang);
      const faults: string[] = [];
      for (const page of some(pagesOf(published, [lang]), each, LANGS.indexOf(lang))) {
        if (page.lang !== lang || page.address.page === 'code' || page.address.page === 'start') continue;
        const { body } = await draw(page);
        document.documentElement.lang = lang;
        document.documentElement.dir = dir;
        document.body.innerHTML = body;
        const found = unmarkedIn([lang, own]).filter(fault => script !== 'Latn' || !/ in: /.test(fault));
        faults.push(...found.map(fault => `${pathOfPage(page)} ${fault}`));
      }
      return faults;
    };

    it.each(LANGS)(
      'say in %s of which language each name is, and which way numbers run, in Latin digits',
      async lang => {
        expect(await faultsIn(lang)).toEqual([]);
      },
    );
  });
