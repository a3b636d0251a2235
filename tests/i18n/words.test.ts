// SPDX-License-Identifier: AGPL-3.0-or-later
import { beforeAll, describe, expect, it } from 'vitest';
import ui from '../../locales/it/ui.json';
import vocabulary from '../../locales/it/vocabulary.json';
import * as codes from '../../src/domain/vocabulary.ts';
import * as offers from '../../src/domain/vocabulary-offers.ts';
import { clock, roughDate, weekdayOf } from '../../src/i18n/format.ts';
import { startWords, text } from '../../src/i18n/i18n.ts';

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

beforeAll(async () => void (await startWords()));

describe('the Italian words', () => {
  for (const [group, list] of Object.entries(LISTS))
    it(`name every code of ${group}, and no other`, () => {
      expect(Object.keys(vocabulary[group as keyof typeof vocabulary]).sort()).toEqual([...list].sort());
    });

  it('are never empty and never carry markup', () => {
    const all = [
      ...Object.values(ui.app),
      ...Object.values(vocabulary).flatMap(group => Object.values(group)),
    ];
    expect(all.filter(words => words.trim() !== words || words === '' || /[<>]/.test(words))).toEqual([]);
  });

  it('count in the singular and in the plural', () => {
    expect([0, 1, 42].map(count => text('app.count', { count }))).toEqual([
      '0 servizi',
      '1 servizio',
      '42 servizi',
    ]);
  });
});

describe('dates and times', () => {
  it('are written as far as they are known', () => {
    expect(['2025', '2025-09', '2025-09-01'].map(roughDate)).toEqual([
      '2025',
      'settembre 2025',
      '1 settembre 2025',
    ]);
    expect(weekdayOf('2026-11-24')).toBe('martedì 24 novembre');
  });

  it('show the clock without a leading zero, also past midnight', () => {
    expect([540, 0, 1439, 1500].map(clock)).toEqual(['9:00', '0:00', '23:59', '1:00']);
  });
});
