// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, test } from 'vitest';
import type { Filter } from '../../../src/domain/find/filters.ts';
import { find } from '../../../src/domain/find/find.ts';
import type { Service } from '../../../src/domain/service.ts';
import { atlasWith, desk, TOWNS, TUESDAY_AT_TEN, TUESDAY_EVENINGS } from './atlases.ts';

type Answer = 'yes' | 'no' | 'unknown';

const COURSE: Partial<Service> = { kind: 'italian_course', needs: ['italian'] };
const TUESDAY_10 = { d: 2, t: [[540, 780]] as [number, number][] };
const WEDNESDAY = { d: 4, t: [[540, 780]] as [number, number][] };

/** What each stated fact answers to each filter, on a Tuesday at ten. */
const ANSWERS: [Filter, string, Partial<Service>, Answer][] = [
  ['open', 'open hours', { hours: [TUESDAY_10] }, 'yes'],
  ['open', 'hours that end within the hour', { hours: [{ d: 2, t: [[540, 630]] }] }, 'yes'],
  ['open', 'hours that begin within the hour', { hours: [{ d: 2, t: [[630, 700]] }] }, 'no'],
  ['open', 'hours of another day', { hours: [WEDNESDAY] }, 'no'],
  ['open', 'no hours', {}, 'unknown'],
  ['open', 'hours its source doubts', { hours: [TUESDAY_10], notes: ['hours_uncertain'] }, 'unknown'],

  ['speaks:ar', 'Arabic at the desk', { languages: ['it', 'ar'] }, 'yes'],
  ['speaks:ar', 'other languages', { languages: ['it', 'en'] }, 'no'],
  ['speaks:ar', 'many languages', { languages: ['it', 'mul'] }, 'unknown'],
  ['speaks:ar', 'no word of languages', {}, 'unknown'],
  ['speaks:ar', 'Arabic on Tuesdays', { hours: [{ ...TUESDAY_10, l: ['ar'] }] }, 'yes'],
  ['speaks:ar', 'Arabic on Wednesdays', { hours: [TUESDAY_10, { ...WEDNESDAY, l: ['ar'] }] }, 'no'],
  ['speaks:ar', 'a mediator', { mediator: { languages: ['ar'] } }, 'yes'],
  ['speaks:ar', 'a mediator on Tuesdays', { mediator: { languages: ['ar'], hours: [TUESDAY_10] } }, 'yes'],
  ['speaks:ar', 'a mediator on Wednesdays', { mediator: { languages: ['ar'], hours: [WEDNESDAY] } }, 'no'],
  [
    'speaks:ar',
    'a mediator for operators',
    { languages: ['it'], mediator: { languages: ['ar'], for: ['operators'] } },
    'no',
  ],

  ['free', 'free', { cost: 'free' }, 'yes'],
  ['free', 'a small fee', { cost: 'symbolic' }, 'no'],
  ['free', 'a fee by income', { cost: 'income_based' }, 'no'],
  ['free', 'a free patronage office', { patronage: { free: true } }, 'yes'],
  ['free', 'no word of cost', {}, 'unknown'],

  ['noapp', 'no appointment needed', { booking: ['none', 'phone'] }, 'yes'],
  ['noapp', 'appointments by phone', { booking: ['phone'] }, 'no'],
  ['noapp', 'no word of appointments', {}, 'unknown'],

  ['children', 'a play corner', { access: ['play_corner'] }, 'yes'],
  ['children', 'childcare during the course', { course: { childcare: true } }, 'yes'],
  ['children', 'families', { audience: ['families'] }, 'yes'],
  ['children', 'no childcare', { course: { childcare: false } }, 'no'],
  ['children', 'only adults', { audience: ['adults'] }, 'no'],
  ['children', 'a lift and no word of children', { access: ['lift'] }, 'unknown'],

  ['stepfree', 'no step at the door', { access: ['step_free'] }, 'yes'],
  ['stepfree', 'a lift, which says nothing of the door', { access: ['lift'] }, 'unknown'],
  ['stepfree', 'no word of access', {}, 'unknown'],

  ['women', 'women', { audience: ['women'] }, 'yes'],
  ['women', 'women without papers', { audience: ['women', 'without_permit'] }, 'yes'],
  ['women', 'women and men', { audience: ['women', 'men'] }, 'no'],
  ['women', 'everyone', { audience: ['everyone'] }, 'no'],
  ['women', 'no word of whom it is for', {}, 'unknown'],

  ['level:a1', 'a course of that level', { ...COURSE, course: { levels: ['alfa', 'a1'] } }, 'yes'],
  ['level:a1', 'a course of another', { ...COURSE, course: { levels: ['b1'] } }, 'no'],
  ['level:a1', 'a course without levels', COURSE, 'unknown'],
  ['level:a1', 'no course at all', {}, 'no'],

  ['evening', 'an evening course', { ...COURSE, course: { dayParts: ['evening'] } }, 'yes'],
  ['evening', 'a morning course', { ...COURSE, course: { dayParts: ['morning'] } }, 'no'],
  ['evening', 'an evening school', { school: { evening: true } }, 'yes'],
  ['evening', 'an hour after six', TUESDAY_EVENINGS, 'yes'],
  ['evening', 'half an hour after six', { hours: [{ d: 2, t: [[900, 1110]] }] }, 'no'],
  ['evening', 'no word of times', {}, 'unknown'],

  ['mediator:ar', 'a mediator for it', { mediator: { languages: ['ar', 'fr'] } }, 'yes'],
  ['mediator:ar', 'a mediator for others', { mediator: { languages: ['fr'] } }, 'no'],
  ['mediator:ar', 'a mediator for many', { mediator: { languages: ['mul'] } }, 'unknown'],
  ['mediator:ar', 'a slot in it', { hours: [TUESDAY_10, { ...WEDNESDAY, l: ['ar'] }] }, 'yes'],
  ['mediator:ar', 'no mediator named', {}, 'unknown'],
  ['day:3', 'a mediator that day', { mediator: { languages: ['ar'], hours: [WEDNESDAY] } }, 'yes'],
  ['day:3', 'a mediator on another', { mediator: { languages: ['ar'], hours: [TUESDAY_10] } }, 'no'],
  ['day:3', 'a mediator without days', { mediator: { languages: ['ar'] } }, 'unknown'],

  ['for:students', 'them', { audience: ['students'] }, 'yes'],
  ['for:students', 'everyone', { audience: ['everyone'] }, 'yes'],
  ['for:students', 'others', { audience: ['women'] }, 'no'],
  ['for:students', 'no word of whom', {}, 'unknown'],
  ['for:refugees', 'whoever has a permit', { audience: ['permit_holders'] }, 'yes'],
  ['for:permit_holders', 'refugees alone', { audience: ['refugees'] }, 'no'],
];

const answerOf = (filter: Filter, known: Partial<Service>): Answer => {
  const atlas = atlasWith([desk('uno', TOWNS.mine, known)]);
  const { counts, unstated } = find(atlas, {}, { at: TUESDAY_AT_TEN, lang: 'ar' });
  if (counts[filter] === 1) return 'yes';
  return unstated[filter] === 1 ? 'unknown' : 'no';
};

describe('a filter asks the stated facts alone', () => {
  test.each(ANSWERS)('%s of a desk with %s', (filter, _, known, answer) => {
    expect(answerOf(filter, known)).toBe(answer);
  });

  test('the language and the day of a mediator must come together', () => {
    const hours = [
      { d: 2, t: [[540, 780]] as [number, number][], l: ['ar'] },
      { ...WEDNESDAY, l: ['bn'] },
    ];
    const atlas = atlasWith([desk('uno', TOWNS.mine, { mediator: { languages: ['ar', 'bn'], hours } })]);
    const total = (day: 2 | 3) =>
      find(atlas, { mediator: 'ar', day }, { at: TUESDAY_AT_TEN, lang: 'it' }).total;
    expect([total(2), total(3)]).toEqual([1, 0]);
  });

  test('counts only languages somebody speaks, and the own one of the reader', () => {
    const atlas = atlasWith([desk('uno', TOWNS.mine, { languages: ['it', 'mul'] })]);
    const { counts } = find(atlas, {}, { at: TUESDAY_AT_TEN, lang: 'zh-Hans' });
    const spoken = Object.keys(counts).filter(key => key.startsWith('speaks:'));
    expect(spoken.sort()).toEqual(['speaks:it', 'speaks:zh']);
  });
});
