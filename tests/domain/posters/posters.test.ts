// SPDX-License-Identifier: AGPL-3.0-or-later
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { compileHours } from '../../../src/domain/hours/parse-osm.ts';
import { bareHost, isTooLong, posterAddress } from '../../../src/domain/posters/address.ts';
import { byLocalNeed, FEWEST_LANGUAGES, spokenAt } from '../../../src/domain/posters/languages.ts';
import { isPrintable } from '../../../src/domain/posters/printable.ts';
import { paperHours } from '../../../src/domain/posters/week.ts';
import { LANGUAGES } from '../../../src/i18n/languages.ts';
import { realAtlas, trainingAtlas } from '../../support/atlas.ts';
import { aService } from '../../support/service.ts';

const ALL = LANGUAGES.map(({ code }) => code);

describe('the address under a code', () => {
  test.each([
    ['https://approdo.example.org/', '2BK8', 'https://approdo.example.org/q/2BK8', false],
    ['https://approdo.example.org/', undefined, 'https://approdo.example.org/', false],
    [
      'https://approdo.regione.example.org/sub/',
      '2BK8',
      'https://approdo.regione.example.org/sub/q/2BK8',
      true,
    ],
    ['https://approdo-italy.example.org/', 'ABCDEF', 'https://approdo-italy.example.org/q/ABCDEF', false],
    ['https://approdo-italia.example.org/', 'ABCDEF', 'https://approdo-italia.example.org/q/ABCDEF', true],
  ])('of %s and %s is %s; too long: %s', (site, code, address, long) => {
    expect([posterAddress(site, code), isTooLong(address)]).toEqual([address, long]);
  });

  test('is typed without protocol and last slash', () => {
    expect(bareHost('https://approdo.example.org/sub/')).toBe('approdo.example.org/sub');
  });
});

describe('the languages of a poster', () => {
  test('are the door’s Italian, then those of the desk and its mediators, then the usual order', () => {
    const service = aService({ languages: ['ti', 'zh'], mediator: { languages: ['bn'] } });
    expect(byLocalNeed(ALL, spokenAt(service)).slice(0, 6)).toEqual([
      'it',
      'bn',
      'zh-Hans',
      'ti',
      'en',
      'fr',
    ]);
  });

  test('are all there, each once, whatever is spoken', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...ALL)), spoken => {
        const order = byLocalNeed(ALL, new Set(spoken));
        expect([...order].sort()).toEqual([...ALL].sort());
        expect(order[0]).toBe('it');
      }),
    );
  });

  test('are twelve at least', () => {
    expect(byLocalNeed(ALL, new Set()).slice(0, FEWEST_LANGUAGES)).toHaveLength(12);
  });
});

describe('what may hang on a wall', () => {
  test.each([
    ['a desk with a code', {}, true],
    ['a desk without one', { code: undefined }, false],
    ['a closed desk', { status: 'closed' }, false],
    ['a desk that moved', { status: 'moved' }, false],
    ['an anti-violence centre', { kind: 'women_safety' }, false],
    ['a refuge by its name', { name: 'Casa rifugio di prova' }, false],
    ['a desk for victims of trafficking', { audience: ['trafficking_victims'] }, false],
  ] as const)('%s: %j is %s', (_, known, may) => {
    expect(isPrintable(aService({ code: '2BK8', ...known } as never))).toBe(may);
  });

  it('is no protected service of the real or the made-up data', () => {
    for (const atlas of [realAtlas(), trainingAtlas()])
      for (const service of atlas.services.values())
        if (service.kind === 'women_safety') expect(isPrintable({ ...service, code: '2BK8' })).toBe(false);
  });
});

const hoursOf = (osm: string) => {
  const parsed = compileHours(osm);
  if ('fault' in parsed) throw new Error(osm);
  return parsed.rules;
};

describe('the hours on paper', () => {
  test('that nobody knows, or the source doubts, are not known', () => {
    expect(paperHours({})).toEqual({ known: 'no' });
    expect(paperHours({ hours: hoursOf('Mo 09:00-12:00'), notes: ['hours_uncertain'] })).toEqual({
      known: 'no',
    });
  });

  test('put days with the same hours together', () => {
    expect(paperHours({ hours: hoursOf('Mo,We,Fr 09:00-13:00; Tu 15:00-18:00') })).toEqual({
      known: 'week',
      lines: [
        { days: [0, 2, 4], spans: [{ from: 540, to: 780 }] },
        { days: [1], spans: [{ from: 900, to: 1080 }] },
      ],
    });
  });

  test.each(['Mo[1] 09:00-12:00', 'Mo 09:00-12:00; Jun 01-Aug 31 Mo 08:00-10:00'])(
    'that one week does not hold are left to the whole table: %s',
    osm => {
      expect(paperHours({ hours: hoursOf(osm) })).toEqual({ known: 'more' });
    },
  );
});
