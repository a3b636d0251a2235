// SPDX-License-Identifier: AGPL-3.0-or-later
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  deskLanguageOf,
  FOR_AUDIENCES,
  type Query,
  queryOf,
  searchOf,
} from '../../../src/domain/find/query.ts';
import { COURSE_LEVELS, NEEDS } from '../../../src/domain/vocabulary.ts';

const READ: [string, Query][] = [
  ['', {}],
  ['?', {}],
  ['?need=italian', { need: 'italian' }],
  ['need=italian', { need: 'italian' }],
  ['?q=corso+italiano%20matera', { q: 'corso italiano matera' }],
  ['?q=%D8%B7%D8%A8%D9%8A%D8%A8', { q: 'طبيب' }],
  ['?q=%20%20a%0A%09b%20', { q: 'a b' }],
  ['?q=100%', { q: '100%' }],
  ['?q=', {}],
  ['?q=a=b', { q: 'a=b' }],
  ['?q=one&q=two', { q: 'one' }],
  ['?near=076063', { near: '076063' }],
  ['?near=76063', {}],
  ['?open=1&free=1', { open: true, free: true }],
  ['?open=0&free=yes', {}],
  ['?speaks=ar&mediator=bn', { speaks: 'ar', mediator: 'bn' }],
  ['?speaks=zh-Hans', { speaks: 'zh' }],
  ['?speaks=mul&mediator=xx', {}],
  ['?level=a1&day=2&evening=1', { level: 'a1', evening: true, day: 2 }],
  ['?level=c2&day=8', {}],
  ['?day=0', {}],
  ['?for=students', { for: 'students' }],
  ['?for=violence_victims', {}],
  ['?page=3', { page: 3 }],
  ['?page=1', {}],
  ['?page=-2', {}],
  ['?page=1e9', {}],
  ['?need=money&__proto__=1&constructor=2&toString=3', { need: 'money' }],
  ['?utm_source=x&fbclid=y', {}],
];

const flag = fc.constant(true as const);
const language = fc.constantFrom('ar', 'bn', 'fr', 'zh', 'ti');
const typed = fc
  .string({ unit: 'binary', minLength: 1, maxLength: 60 })
  .map(text => queryOf(searchOf({ q: text.replace(/\p{Cs}/gu, '') })).q)
  .filter(text => text !== undefined);

const anyQuery: fc.Arbitrary<Query> = fc
  .record(
    {
      q: typed,
      need: fc.constantFrom(...NEEDS),
      near: fc.stringMatching(/^\d{6}$/),
      open: flag,
      speaks: language,
      free: flag,
      noapp: flag,
      children: flag,
      stepfree: flag,
      women: flag,
      level: fc.constantFrom(...COURSE_LEVELS),
      evening: flag,
      mediator: language,
      day: fc.constantFrom(1, 2, 3, 4, 5, 6, 7) as fc.Arbitrary<Query['day']>,
      for: fc.constantFrom(...FOR_AUDIENCES),
      page: fc.integer({ min: 2, max: 9999 }),
    },
    { requiredKeys: [] },
  )
  .map(query => structuredClone(query) as Query);

describe('a query in an address', () => {
  test.each(READ)('%j is read as %j', (search, query) => {
    expect(queryOf(search)).toEqual(query);
  });

  test('is written and read back without loss', () => {
    fc.assert(
      fc.property(anyQuery, query => {
        expect(queryOf(searchOf(query))).toEqual(query);
      }),
      { numRuns: 2000 },
    );
  });

  test('is always written the same way, whatever the order it came in', () => {
    fc.assert(
      fc.property(anyQuery, fc.infiniteStream(fc.nat()), (query, dice) => {
        const entries = Object.entries(query).map(entry => ({ entry, roll: dice.next().value as number }));
        const shuffled = entries.sort((a, b) => a.roll - b.roll).map(({ entry }) => entry);
        expect(searchOf(Object.fromEntries(shuffled) as Query)).toBe(searchOf(query));
      }),
      { numRuns: 500 },
    );
    expect(searchOf({ page: 2, open: true, need: 'work', q: 'x y' })).toBe('?q=x+y&need=work&open=1&page=2');
    expect(searchOf({})).toBe('');
  });

  test('survives anything people paste', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), text => {
        const query = queryOf(text);
        expect(queryOf(searchOf(query))).toEqual(query);
      }),
      { numRuns: 3000 },
    );
    expect(queryOf(`?q=${'x'.repeat(5000)}`).q).toHaveLength(100);
    expect(queryOf('?q=\ud800a')).toEqual({ q: 'a' });
  });
});

describe('the language of a desk', () => {
  test.each([
    ['ar', 'ar'],
    ['zh-Hans', 'zh'],
    ['AR', 'ar'],
    ['mul', undefined],
    ['', undefined],
    ['klingon', undefined],
  ])('for the tag %j is %j', (tag, code) => {
    expect(deskLanguageOf(tag)).toBe(code);
  });
});
