// SPDX-License-Identifier: AGPL-3.0-or-later
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import italian from '../../locales/it/guides.json';
import { GUIDE_TIMES, type Guide, guideSchema } from '../../src/domain/guide.ts';
import { LANGUAGES } from '../../src/i18n/languages.ts';
import { gulpease } from '../support/gulpease.ts';

const guides: Guide[] = readdirSync('data/guides')
  .filter(name => name.endsWith('.yaml'))
  .map(name => guideSchema.parse(parse(readFileSync(`data/guides/${name}`, 'utf8'))));

type Words = typeof italian;
type OfGuide = { lead: string; gets: string; right: string; steps: Record<string, Record<string, string>> };
const wordsOf = (lang: string): Words =>
  JSON.parse(readFileSync(`locales/${lang}/guides.json`, 'utf8')) as Words;
const tellings = (words: Words): [string, OfGuide][] => Object.entries(words.of as Record<string, OfGuide>);
const sentences = ({ lead, steps, gets, right }: OfGuide): string[] => [
  lead,
  ...Object.values(steps).flatMap(({ how = '' }) => how),
  gets,
  right,
];

const DIGITS = /\d+/g;
const figuresOf = (words: string): string[] => [...(words.match(DIGITS) ?? [])].sort();

describe('data/guides', () => {
  it('holds the twelve journeys, in four to six short steps', () => {
    expect(guides).toHaveLength(12);
    for (const { id, steps } of guides) {
      expect(steps.length, id).toBeGreaterThanOrEqual(4);
      expect(steps.length, id).toBeLessThanOrEqual(6);
    }
  });

  it('has at least three sources for each guide', () => {
    expect(guides.filter(({ sources }) => sources.length < 3).map(({ id }) => id)).toEqual([]);
  });

  it('names no place of protection: such a code is refused', () => {
    const [guide] = guides;
    for (const step of [{ need: 'safety' }, { kind: 'women_safety' }, { offer: 'violence_help' }])
      expect(guideSchema.safeParse({ ...guide, steps: [{ id: 'passo', ...step }] }).success).toBe(false);
    expect(guideSchema.safeParse({ ...guide, need: 'safety' }).success).toBe(false);
  });
});

describe.each(LANGUAGES.map(({ code }) => code))('the words of the guides in %s', lang => {
  const words = wordsOf(lang);

  it('are there for every guide and step, and for no other', () => {
    const written = Object.fromEntries(
      tellings(words).map(([id, { steps }]) => [id, Object.keys(steps).sort()]),
    );
    const coded = Object.fromEntries(guides.map(({ id, steps }) => [id, steps.map(step => step.id).sort()]));
    expect(written).toEqual(coded);
    expect(Object.keys(words.names.of).sort()).toEqual(guides.map(({ id }) => id).sort());
    expect(Object.keys(words.time).sort()).toEqual([...GUIDE_TIMES].sort());
  });

  it('state the same figures as the Italian, and no other', () => {
    for (const [id, guide] of tellings(words)) {
      const source = tellings(italian).find(([same]) => same === id)?.[1] as OfGuide;
      expect(figuresOf(sentences(guide).join(' ')), id).toEqual(figuresOf(sentences(source).join(' ')));
    }
  });
});

describe('the Italian of the guides', () => {
  it('is plain: Gulpease 80 on average, and no sentence under 60', () => {
    const all = tellings(italian).map(([, guide]) => gulpease(sentences(guide).join(' ')));
    expect(all.reduce((sum, one) => sum + one, 0) / all.length).toBeGreaterThanOrEqual(80);
    const hard = tellings(italian)
      .flatMap(([, guide]) => sentences(guide))
      .filter(words => gulpease(words) < 60);
    expect(hard).toEqual([]);
  });

  it('promises nothing: no "you have the right", no "always", no "surely"', () => {
    const promises = tellings(italian)
      .flatMap(([, guide]) => sentences(guide))
      .filter(words => /\b(hai diritto|garantit|sicuramente|otterrai|avrai)\b/i.test(words));
    expect(promises).toEqual([]);
  });
});
