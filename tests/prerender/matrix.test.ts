// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, it } from 'vitest';
import { pathOf } from '../../src/domain/permalink.ts';
import { LANGUAGES } from '../../src/i18n/languages.ts';
import { EVERYWHERE, homeOf, isFrame, isTool, OTHER_REGIONS, pagesOf } from '../../src/prerender/matrix.ts';
import { MOST_FILES } from '../../src/prerender/publish.ts';
import { fileOf } from '../../src/prerender/site.ts';
import { publishedFrom } from './support.ts';

const published = publishedFrom('data');
const today = LANGUAGES.map(({ code }) => code);
const pages = pagesOf(published, today);
const paths = new Set(pages.map(({ address }) => pathOf(address)));
const TWENTY_FOUR = 'it en fr ar sq ro bn uk zh-Hans es ur pa ru ka hi fa ti am so ps tr fil wo pt'.split(
  ' ',
);

describe('the pages that are written ahead', () => {
  it('are one of each', () => {
    expect(paths.size).toBe(pages.length);
    expect(new Set(pages.map(({ address }) => fileOf(address))).size).toBe(pages.length);
  });

  it('hold every municipality and service of the home region in all languages, of the others in four', () => {
    for (const { id, municipalities, services } of published.regions)
      for (const lang of [homeOf(published), EVERYWHERE].includes(id) ? today : OTHER_REGIONS) {
        expect(municipalities.filter(({ istat }) => !paths.has(`${lang}/c/${istat}/`))).toEqual([]);
        expect(services.filter(({ id }) => !paths.has(`${lang}/s/${id}/`))).toEqual([]);
      }
  });

  it('hold every printed code once, without a language', () => {
    const codes = pages.filter(({ address }) => address.page === 'code');
    const coded = published.regions.flatMap(({ municipalities, services }) => [
      ...municipalities,
      ...services,
    ]);
    expect(codes.length).toBe(coded.filter(({ code }) => code !== undefined).length);
    expect(codes.length).toBeGreaterThan(2_000);
  });

  it('hold what every reader may need', () => {
    for (const page of [
      '',
      'sos/',
      'safety/',
      'about/',
      'privacy/',
      'accessibility/',
      'legal/',
      'programmes/',
      'g/',
    ])
      for (const lang of today) expect(paths).toContain(`${lang}/${page}`);
    expect(paths).toContain('');
    expect(paths).toContain('ar/programmes/inclusion-first/');
  });

  it('hold the frame of what depends on the reader, in every language of the site', () => {
    const frames = pages.filter(page => isFrame(page) && !isTool(page)).map(({ address }) => pathOf(address));
    const wanted = today.flatMap(lang =>
      ['find', 'map', 'place', 'saved', 'settings'].map(page => `${lang}/${page}/`),
    );
    expect(frames.sort()).toEqual(wanted.sort());
  });

  it('hold once what has no language: the page for other people’s pages, that for plans, and the officers’ desks', () => {
    const tools = pages.filter(isTool);
    expect(tools.map(({ address }) => fileOf(address))).toEqual([
      'embed/index.html',
      'desk/index.html',
      'desk/posters/index.html',
      'desk/notices/index.html',
      'desk/embed/index.html',
      'p/index.html',
    ]);
    for (const tool of tools) expect([isFrame(tool), tool.languages]).toEqual([true, []]);
  });

  it('hold every guide in every language: what is to be done is the same everywhere', () => {
    const guides = published.regions.flatMap(region => region.guides);
    expect(guides).toHaveLength(12);
    const all = new Set(pagesOf(published, TWENTY_FOUR).map(({ address }) => pathOf(address)));
    for (const { id } of guides)
      expect(
        TWENTY_FOUR.filter(lang => !all.has(`${lang}/g/${id}/`)),
        id,
      ).toEqual([]);
  });

  it('stay within what hosts take with all twenty-four languages: the home region in all, the others in four', () => {
    const all = pagesOf(published, TWENTY_FOUR);
    expect(all.length).toBeLessThan(MOST_FILES);
    const has = (path: string) => all.some(({ address }) => pathOf(address) === path);
    expect([has('ti/c/076063/'), has('ti/s/nat-1522/'), has('ti/c/010025/'), has('ar/c/010025/')]).toEqual([
      true,
      true,
      false,
      true,
    ]);
  });

  it('name for each page only the languages it is really written in', () => {
    const all = pagesOf(published, TWENTY_FOUR);
    const genoa = all.find(({ address }) => pathOf(address) === 'fr/c/010025/');
    const potenza = all.find(({ address }) => pathOf(address) === 'fr/c/076063/');
    expect(genoa?.languages).toEqual(['it', 'en', 'fr', 'ar']);
    expect(potenza?.languages).toEqual(TWENTY_FOUR);
  });

  it('say which region’s data each belongs to', () => {
    const regionOf = (path: string) => pages.find(({ address }) => pathOf(address) === path)?.region;
    expect(regionOf('it/')).toBe('basilicata');
    expect(regionOf('it/c/010025/')).toBe('liguria');
    expect(regionOf('it/s/nat-1522/')).toBe('national');
    expect(regionOf('it/programmes/impact-puglia/')).toBe('puglia');
  });
});
