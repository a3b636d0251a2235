// SPDX-License-Identifier: AGPL-3.0-or-later
import { beforeEach, describe, expect, it } from 'vitest';
import vocabulary from '../../locales/it/vocabulary.json';
import * as codes from '../../src/domain/vocabulary.ts';
import * as offers from '../../src/domain/vocabulary-offers.ts';
import {
  clock,
  distance,
  kilobytes,
  languageName,
  listOf,
  monthDay,
  roughDate,
  weekdayName,
  weekdayOf,
} from '../../src/i18n/format.ts';
import {
  spoken,
  type TextKey,
  text,
  useLanguage,
  useWholeLanguage,
  word,
  wordIn,
} from '../../src/i18n/i18n.ts';
import { LANGUAGES } from '../../src/i18n/languages.ts';
import { ITALIAN, slotsOf, stemOf } from './locale-files.ts';

const LISTS = {
  need: codes.NEEDS,
  kind: codes.KINDS,
  status: codes.STATUSES,
  confidence: codes.CONFIDENCES,
  verifiedHow: codes.VERIFIED_HOW,
  cost: codes.COSTS,
  booking: codes.BOOKINGS,
  access: codes.ACCESS,
  audience: codes.AUDIENCES,
  courseLevel: codes.COURSE_LEVELS,
  dayPart: codes.DAY_PARTS,
  mediatorMode: codes.MEDIATOR_MODES,
  mediatorFor: codes.MEDIATOR_FOR,
  askWay: codes.ASK_WAYS,
  healthKind: codes.HEALTH_KINDS,
  housingKind: codes.HOUSING_KINDS,
  housingEntry: codes.HOUSING_ENTRY,
  schoolGrade: codes.SCHOOL_GRADES,
  offer: offers.OFFERS,
  bring: offers.BRING,
  note: offers.NOTES,
};

/** A value for every slot a sentence may have. */
const ANYTHING = Object.fromEntries(
  [...ITALIAN.values()].flatMap(slotsOf).map(slot => [slot.slice(2, -2), 'x'] as const),
);

beforeEach(() => useWholeLanguage('it'));

describe('the Italian words', () => {
  for (const [group, list] of Object.entries(LISTS))
    it(`name every code of ${group}, and no other`, () => {
      expect(Object.keys(vocabulary[group as keyof typeof vocabulary]).sort()).toEqual([...list].sort());
    });

  it('are found by their code, also beside another language', async () => {
    expect(word('need.health')).toBe('Salute');
    await useLanguage('ar');
    expect([word('need.health'), wordIn('it', 'need.health')]).toEqual(['الصحة', 'Salute']);
  });
});

describe.each(LANGUAGES)('$endonym', ({ code }) => {
  it('has words for each sentence that counts, whatever the number', async () => {
    await useWholeLanguage(code);
    const stems = new Set([...ITALIAN.keys()].map(stemOf).filter(stem => stem !== undefined));
    const said = [...stems].flatMap(stem =>
      [0, 1, 2, 3, 11, 42, 100, 1_000_000].map(count => text(stem as TextKey, { ...ANYTHING, count })),
    );
    expect(said.filter(words => words === '' || stems.has(words) || /\{\{|_|undefined/.test(words))).toEqual(
      [],
    );
  });

  it('speaks from the first screen on, before the later sections are read', async () => {
    await useLanguage(code);
    expect([spoken(), text('shell.name')]).toEqual([code, 'Approdo']);
  });
});

describe('dates and times', () => {
  it('are written as far as they are known', () => {
    expect(['2025', '2025-09', '2025-09-01'].map(iso => roughDate(iso))).toEqual([
      '2025',
      'settembre 2025',
      '1 settembre 2025',
    ]);
    expect(weekdayOf('2026-11-24')).toBe('martedì 24 novembre');
    expect(weekdayOf('2026-11-29')).toBe('domenica 29 novembre');
    expect(monthDay('05-30')).toBe('30 maggio');
    expect([weekdayName(0), weekdayName(6, 'short')]).toEqual(['lunedì', 'dom']);
  });

  it('count kilometres and kilobytes', () => {
    expect([distance(0.2), distance(12.4), distance(3.26, true), distance(43.2, true)]).toEqual([
      '1 km',
      '12 km',
      '3,3 km',
      '43 km',
    ]);
    expect([kilobytes(10), kilobytes(42_000), kilobytes(2_500_000)]).toEqual(['1 KB', '41 KB', '2,4 MB']);
  });

  it('join words as a sentence does', () => {
    expect([listOf([]), listOf(['a']), listOf(['a', 'b']), listOf(['a', 'b', 'c'])]).toEqual([
      '',
      'a',
      'a e b',
      'a, b e c',
    ]);
  });

  it('name a language in the reader’s own, also one nobody has written', () => {
    expect([
      languageName('wo'),
      languageName('ise'),
      languageName('sw'),
      languageName('ceb'),
      languageName('zh-Hans'),
    ]).toEqual(['wolof', 'lingua dei segni italiana', 'swahili', 'cebuano', 'cinese']);
  });

  it('show the clock without a leading zero, also past midnight', () => {
    expect([540, 0, 1439, 1500].map(clock)).toEqual(['9:00', '0:00', '23:59', '1:00']);
  });
});
