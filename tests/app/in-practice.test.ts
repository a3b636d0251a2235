// SPDX-License-Identifier: AGPL-3.0-or-later
// @vitest-environment happy-dom
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { linkClicked, routeOf } from '../../src/app/route.ts';
import { payloadOf } from '../../src/domain/pathway/payload.ts';
import { type Address, addressOf } from '../../src/domain/permalink.ts';
import { practises } from '../../src/store/practice.ts';
import { beginPractice } from '../../src/store/set-practice.ts';

type Practise = typeof import('../../src/app/in-practice.ts');
let kindOf: Practise['kindOf'];
let staysIn: Practise['staysIn'];
let practiceOf: Practise['practiceOf'];
beforeAll(async () => {
  // Where the styles of a page are looked for when this module is read.
  document.head.innerHTML = '<style data-sheets="practice"></style>';
  ({ kindOf, staysIn, practiceOf } = await import('../../src/app/in-practice.ts'));
});
afterEach(() => sessionStorage.clear());

const at = (path: string): Address => addressOf(path);
const plan = (training: boolean): string =>
  payloadOf({ lang: 'ar', madeOn: '2026-11-21', training, steps: [{ code: 'PRV22Z', notes: [] }] });

describe('what a page is', () => {
  it.each([
    ['desk/', false, undefined],
    ['it/', false, undefined],
    ['it/s/prova-pua/', false, undefined],
    ['q/2BK8', false, undefined],
    ['q/PRV22Z', false, 'visit'],
    ['q/PRV22Z', true, 'practice'],
    ['desk/', true, 'practice'],
    ['ar/s/prova-pua/', true, 'practice'],
    ['it/settings/', true, 'practice'],
    ['q/2BK8', true, 'practice'],
    ['ar/sos/', true, 'pause'],
    ['ar/safety/', true, 'pause'],
    ['desk/embed/', true, 'pause'],
    ['embed', true, undefined],
  ] as const)('%s, in a tab that practises (or not: %s): %s', (path, tab, kind) => {
    expect(kindOf(at(path), tab, '')).toBe(kind);
  });

  it.each([
    [true, false, 'visit'],
    [true, true, 'practice'],
    [false, false, undefined],
    [false, true, 'ended'],
  ] as const)(
    'is for a plan what the plan says (practice: %s), whatever its tab does (%s)',
    (training, tab, kind) => {
      expect(kindOf(at('p'), tab, plan(training))).toBe(kind);
    },
  );

  it('changes for whoever is handed a real plan in a tab that practises: the practice is over', () => {
    const now = new Date(2026, 10, 24, 10);
    beginPractice(now);
    expect(practiceOf(at('p'), true, plan(false))?.training).toBe(false);
    expect(practises(now)).toBe(false);
  });
});

describe('a page goes on by itself', () => {
  it.each([
    ['practice', 'it/find/', true],
    ['practice', 'it/s/prova-pua/', true],
    ['practice', 'desk/posters/', true],
    ['practice', 'it/sos/', false],
    ['practice', 'ar/safety/', false],
    ['practice', 'desk/embed/', false],
    ['pause', 'it/safety/', true],
    ['pause', 'it/s/nat-1522/', true],
    ['pause', 'it/', false],
    ['pause', 'desk/', false],
    ['visit', 'ar/s/prova-pua/', true],
    ['visit', 'p', true],
    ['visit', 'ar/', false],
    ['visit', 'ar/saved/', false],
    ['visit', 'ar/sos/', false],
    ['visit', 'q/2BK8', false],
    ['ended', 'it/', true],
  ] as const)('%s → %s: %s; where not, it is loaded anew with the other data', (kind, path, stays) => {
    expect(staysIn(kind, at(path))).toBe(stays);
  });
});

describe('a tab', () => {
  it('practises for the day on which somebody pressed, and no longer', () => {
    expect(practises(new Date(2026, 10, 24, 10))).toBe(false);
    expect(beginPractice(new Date(2026, 10, 24, 10))).toBe(true);
    expect(practises(new Date(2026, 10, 24, 23, 59))).toBe(true);
    expect(practises(new Date(2026, 10, 25, 8))).toBe(false);
  });
});

describe('a link to a plan', () => {
  it('is followed by the browser, with all that stands after #', () => {
    document.body.innerHTML = '<a href="/p#AAAA">piano</a><a href="/it/">inizio</a>';
    const clicked = (text: string) => {
      const link = [...document.querySelectorAll('a')].find(one => one.textContent === text);
      let followed: ReturnType<typeof linkClicked>;
      link?.addEventListener('click', event => {
        followed = linkClicked('/', event);
      });
      link?.click();
      return followed;
    };
    expect(clicked('piano')).toBeUndefined();
    expect(clicked('inizio')?.route).toEqual(routeOf('/', { pathname: '/it/', search: '' }));
  });
});
