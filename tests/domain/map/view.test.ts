// SPDX-License-Identifier: AGPL-3.0-or-later
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { queryOf, searchOf } from '../../../src/domain/find/query.ts';
import { FARTHEST_ZOOM, NEAREST_ZOOM, type View, viewOf, withView } from '../../../src/domain/map/view.ts';
import { NEEDS } from '../../../src/domain/vocabulary.ts';

const degrees = (most: number) =>
  fc.integer({ min: -most * 10_000, max: most * 10_000 }).map(tenThousandths => tenThousandths / 10_000 + 0);
const zoom = fc.integer({ min: FARTHEST_ZOOM * 2, max: NEAREST_ZOOM * 2 }).map(halves => halves / 2);
const at = fc.record({ lat: degrees(85), lon: degrees(180), zoom });
const chosen = fc.oneof(
  fc.tuple(degrees(85), degrees(180)).map(([lat, lon]) => `p${lat},${lon}`),
  fc.integer({ min: 100_000, max: 999_999 }).chain(code => fc.constantFrom(`t${code}`, `m${code}`)),
  fc.constantFrom('sbas-pua-melfi', 'sprova-2'),
);
const view: fc.Arbitrary<View> = fc.oneof(
  fc.record({ at }, { requiredKeys: [] }),
  fc.record({ at, chosen, need: fc.constantFrom(...NEEDS) }, { requiredKeys: ['chosen'] }),
);
const query = fc.record(
  {
    q: fc.string({ minLength: 1, maxLength: 40 }),
    need: fc.constantFrom(...NEEDS),
    near: fc.constantFrom('076063', '077014'),
    open: fc.constant(true as const),
    speaks: fc.constantFrom('ar', 'fr'),
  },
  { requiredKeys: [] },
);

describe('what is seen of the map', () => {
  it('is read as it was written, beside any query', () => {
    fc.assert(
      fc.property(query, view, (asked, seen) => {
        expect(viewOf(withView(searchOf(asked), seen))).toEqual(seen);
      }),
    );
  });

  it('leaves the query as it is', () => {
    fc.assert(
      fc.property(query, view, (asked, seen) => {
        const search = searchOf(asked);
        expect(queryOf(withView(search, seen))).toEqual(queryOf(search));
      }),
    );
  });

  it('takes no word out of what somebody typed', () => {
    fc.assert(
      fc.property(query, asked => {
        expect(viewOf(searchOf(asked))).toEqual({});
      }),
    );
    expect(viewOf(searchOf({ q: 'at=40,15,10&sel=t076063' }))).toEqual({});
  });

  it('is read from an address whose commas somebody wrote in another way', () => {
    expect(viewOf('?at=40.6%2C15.8%2C11&sel=p40.6%2c15.8%7Ework')).toEqual({
      at: { lat: 40.6, lon: 15.8, zoom: 11 },
      chosen: 'p40.6,15.8',
      need: 'work',
    });
  });
});

describe('rubbish in an address', () => {
  it.each([
    '?at=',
    '?at=40,15',
    '?at=40,15,x',
    '?at=40,15,3',
    '?at=40,15,18',
    '?at=91,15,10',
    '?at=40,181,10',
    '?at=1e1,15,10',
    '?at=40,15,10,9',
    '?at=Infinity,NaN,10',
    '?sel=',
    '?sel=t07606',
    '?sel=x076063',
    '?sel=p40',
    '?sel=s<script>',
    `?sel=s${'a'.repeat(81)}`,
    '?sel=__proto__',
    '?lat=40&lon=15',
  ])('is left out: %s', search => {
    expect(viewOf(search)).toEqual({});
  });

  it('of any kind does no harm', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), fc.string({ maxLength: 60 }), (a, b) => {
        const { at: place } = viewOf(`?at=${a}&sel=${b}`);
        if (place !== undefined) expect(Math.abs(place.lat)).toBeLessThanOrEqual(85);
      }),
    );
  });

  it('after a place leaves the place', () => {
    expect(viewOf('?sel=t076063~nothing')).toEqual({ chosen: 't076063' });
  });
});
