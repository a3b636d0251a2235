// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, test } from 'vitest';
import { type TypicalWeek, typicalWeek } from '../../../src/domain/hours/typical-week.ts';
import { rulesOf, spoken } from './rules-of.ts';

const read = ({ season, days }: TypicalWeek) => ({
  season: season?.map(range => range.join('/')).join(),
  days: days.map(({ spans, closedOn }) =>
    [
      ...spoken(spans).map((text, i) => (spans[i]?.n ? `${text} [${spans[i].n}]` : text)),
      ...(closedOn ?? []).map(n => `-[${n}]`),
    ].join(' '),
  ),
});
const weeks = (osm: string) => typicalWeek(rulesOf(osm)).map(read);
const MORNING = '09:00-12:00';

describe('the week of a page that does not know the date', () => {
  test('is the weekly rules, without holidays, dates or closures', () => {
    const closures = [{ from: '2026-08-10', to: '2026-08-21' }];
    const rules = rulesOf('Mo-Tu,PH 09:00-12:00; 2026 Jun 08 off; Dec 24 off; We 15:00-18:00', { closures });
    expect(typicalWeek(rules).map(read)).toEqual([
      { season: undefined, days: [MORNING, MORNING, '15:00-18:00', '', '', '', ''] },
    ]);
  });

  test('does not depend on anything but the rules', () => {
    const rules = rulesOf('Mo-Fr 09:00-12:00');
    expect(typicalWeek(rules)).toEqual(typicalWeek(structuredClone(rules)));
  });

  test('has one table for each season, the year-round week first', () => {
    expect(weeks('Mo 09:00-12:00; Jul-Aug Mo 09:00-10:00')).toEqual([
      { season: undefined, days: [MORNING, '', '', '', '', '', ''] },
      { season: '07-01/08-31', days: ['09:00-10:00', '', '', '', '', '', ''] },
    ]);
  });

  test('leaves out an empty year-round week when all hours are seasonal', () => {
    expect(weeks('Jun-Sep Mo 08:00-14:00; Oct-May Mo 09:00-12:00').map(({ season }) => season)).toEqual([
      '06-01/09-30',
      '10-01/05-31',
    ]);
  });

  test('shows a closed season as one without spans', () => {
    expect(weeks('Mo 09:00-12:00; Aug off')[1]).toEqual({
      season: '08-01/08-31',
      days: ['', '', '', '', '', '', ''],
    });
  });

  test('gives a season inside another the rules of both', () => {
    const [, , august] = weeks('Mo-Tu 09:00-12:00; Jun-Sep Mo 08:00-14:00; Aug Tu off');
    expect(august).toEqual({ season: '08-01/08-31', days: ['08:00-14:00', '', '', '', '', '', ''] });
  });

  test('marks what holds only some weeks of the month', () => {
    expect(weeks('Mo-Tu 09:00-12:00; Mo[1,3] 15:00-18:00; Tu[-1] off')[0]?.days.slice(0, 2)).toEqual([
      '09:00-12:00 15:00-18:00 [1] 15:00-18:00 [3]',
      '09:00-12:00 -[-1]',
    ]);
  });

  test('forgets counted weeks that a later rule replaces anyway', () => {
    expect(weeks('Mo[1] 15:00-18:00; Mo 09:00-12:00')[0]?.days[0]).toBe(MORNING);
  });

  test('keeps small hours with their evening', () => {
    expect(weeks('Su 22:00-02:00')[0]?.days).toEqual(['', '', '', '', '', '', '22:00-26:00']);
  });

  test('of an office with no weekly hours is one empty table', () => {
    expect(weeks('2026 Oct 10 09:00-12:00')).toEqual([
      { season: undefined, days: ['', '', '', '', '', '', ''] },
    ]);
  });
});
