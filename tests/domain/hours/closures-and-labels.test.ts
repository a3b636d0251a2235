// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, test } from 'vitest';
import { daySpans } from '../../../src/domain/hours/day.ts';
import { languagesOn, slotsForOffer } from '../../../src/domain/hours/labels.ts';
import { nextClosure } from '../../../src/domain/hours/next-closure.ts';
import { openState } from '../../../src/domain/hours/open-state.ts';
import type { HoursOptions } from '../../../src/domain/hours/parse-osm.ts';
import { toIsoDay } from '../../../src/domain/rome.ts';
import { day, rome, rulesOf, spoken } from './rules-of.ts';

describe('the next closure', () => {
  const next = (osm: string, from: string, within: number, options: HoursOptions = {}, patron?: string) => {
    const closure = nextClosure(rulesOf(osm, options), day(from), within, patron);
    return closure && `${toIsoDay(closure.day)}/${toIsoDay(closure.last)} ${closure.why}`;
  };
  const week = 'Mo-Fr 09:00-12:00';

  test.each([
    ['a holiday', '2026-11-21', 30, '2026-12-08/2026-12-08 immaculate'],
    ['nothing before it is near enough', '2026-11-21', 10, undefined],
    ['a holiday today', '2026-12-08', 0, '2026-12-08/2026-12-08 immaculate'],
    ['not a holiday on a day never open (Saturday 15 August)', '2026-08-10', 10, undefined],
    ['Good Friday is no holiday; Easter Monday is', '2026-04-01', 10, '2026-04-06/2026-04-06 easter_monday'],
  ])('%s', (_name, from, within, expected) => {
    expect(next(week, from, within)).toBe(expected);
  });

  test('is the patron day of the town', () => {
    expect(next(week, '2026-05-20', 30, {}, '05-29')).toBe('2026-05-29/2026-05-29 patron');
  });

  test('of several weeks is told from its first to its last day that would be open', () => {
    const closures = [{ from: '2026-08-08', to: '2026-08-23' }];
    expect(next(week, '2026-08-01', 14, { closures })).toBe('2026-08-10/2026-08-21 closure');
  });

  test('may be written in the hours', () => {
    expect(next(`${week}; Aug off`, '2026-07-25', 14)).toBe('2026-08-03/2026-08-31 closure');
  });

  test('is none for an office that keeps holidays', () => {
    expect(next(week, '2026-12-01', 20, { holidays: 'open' })).toBeUndefined();
  });
});

describe('languages', () => {
  const rules = rulesOf(
    'Mo 09:00-12:00 "+ar +fr", Mo 15:00-17:00 "+fr +uk"; Tu 09:00-12:00; We 09:00-12:00 unknown "+bn"',
  );
  test.each([
    ['2026-11-23', ['ar', 'fr', 'uk']],
    ['2026-11-24', []],
    ['2026-11-25', []],
  ])('on %s are those of its sure spans: %j', (iso, expected) => {
    expect(languagesOn(rules, day(iso))).toEqual(expected);
  });
});

describe('the slots of one procedure', () => {
  const rules = rulesOf(
    'Mo-Fr 09:00-11:00 "#asylum_request", Tu 11:00-13:00 "#permit_renewal"; We 15:00-17:00 "#citizenship"; Aug off',
  );
  const hours = (offer: string, iso: string) => spoken(daySpans(slotsForOffer(rules, offer), day(iso)).spans);

  test.each([
    ['asylum_request', '2026-11-24', ['09:00-11:00']],
    ['permit_renewal', '2026-11-24', ['11:00-13:00']],
    ['asylum_request', '2026-11-25', []],
    ['citizenship', '2026-11-25', ['15:00-17:00']],
    ['asylum_request', '2026-08-04', []],
    ['asylum_request', '2026-12-08', []],
  ])('%s on %s: %j', (offer, iso, expected) => {
    expect(hours(offer, iso)).toEqual(expected);
  });

  test('are replaced by those of another without being called a closure', () => {
    expect(daySpans(slotsForOffer(rules, 'asylum_request'), day('2026-11-25')).why).toBeUndefined();
  });

  test('are unknown, not closed, when no slot names it', () => {
    expect(slotsForOffer(rules, 'family_reunion')).toEqual([]);
    expect(openState(slotsForOffer(rules, 'family_reunion'), rome('2026-11-23 10:00'))).toEqual({
      state: 'unknown',
    });
  });
});
