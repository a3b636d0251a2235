// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, test } from 'vitest';
import { type Filter, isPressed, press, pressedOf } from '../../../src/domain/find/filters.ts';
import type { Query } from '../../../src/domain/find/query.ts';

const PRESSED: [Query, Filter, Query][] = [
  [{ need: 'italian' }, 'open', { need: 'italian', open: true }],
  [{ need: 'italian', open: true }, 'open', { need: 'italian' }],
  [{ level: 'a1' }, 'level:a2', { level: 'a2' }],
  [{ level: 'a1' }, 'level:a1', {}],
  [{ mediator: 'ar' }, 'day:2', { mediator: 'ar', day: 2 }],
  [{ day: 2 }, 'day:2', {}],
  [{ speaks: 'ar', page: 4 }, 'speaks:fr', { speaks: 'fr' }],
  [{ for: 'women' }, 'women', { for: 'women', women: true }],
];

describe('a chip', () => {
  test.each(PRESSED)('%j with %s pressed becomes %j', (query, filter, after) => {
    expect(press(query, filter)).toEqual(after);
    expect(isPressed(query, filter)).toBe(!isPressed(after, filter));
  });

  test('is listed among the pressed ones, always in the same order', () => {
    expect(pressedOf({ for: 'women', day: 3, level: 'a1', free: true, open: true, need: 'work' })).toEqual([
      'open',
      'free',
      'level:a1',
      'day:3',
      'for:women',
    ]);
    expect(pressedOf({ q: 'x', near: '076063', page: 2 })).toEqual([]);
  });
});
