// SPDX-License-Identifier: AGPL-3.0-or-later
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DrawingLabel } from '../../../src/domain/drawing.ts';
import { labelsOf, type Name } from '../../../src/pipeline/drawing/labels.ts';
import { toPlane } from '../../../src/pipeline/drawing/plane.ts';
import { textWidth } from '../../../src/pipeline/drawing/text-width.ts';

const ZOOMS = Array.from({ length: 17 }, (_, i) => 6 + i / 2);
const LETTER_PX = 13;

const names = fc
  .array(
    fc.record({
      name: fc.constantFrom('Ne', 'Potenza', 'Matera', 'San Mauro Forte', "Sant'Arcangelo", 'Wimmomm'),
      lon: fc.integer({ min: 15_600, max: 16_000 }),
      lat: fc.integer({ min: 40_300, max: 40_600 }),
      people: fc.integer({ min: 0, max: 60_000 }),
      hamlet: fc.boolean(),
    }),
    { maxLength: 30 },
  )
  .map(all =>
    all.map(
      ({ name, lon, lat, people, hamlet }, i): Name => ({
        name,
        at: [lon / 1000, lat / 1000],
        kind: hamlet ? 'hamlet' : 'town',
        rank: [hamlet ? 0 : 1, people, -i],
      }),
    ),
  );

/** The box of a name on the screen: as wide as its letters, as high as a line. */
const boxAt = ({ name, at }: DrawingLabel, zoom: number) => {
  const [x, y] = toPlane(at).map(value => (value * 256 * 2 ** zoom) / 360) as [number, number];
  const half = textWidth(name, LETTER_PX) / 2;
  return { w: x - half, e: x + half, s: y - LETTER_PX / 2, n: y + LETTER_PX / 2 };
};

const touch = (a: DrawingLabel, b: DrawingLabel, zoom: number): boolean => {
  const [one, other] = [boxAt(a, zoom), boxAt(b, zoom)];
  return one.w < other.e && other.w < one.e && one.s < other.n && other.s < one.n;
};

describe('the names on the map', () => {
  it('never touch one another, at any zoom', () => {
    fc.assert(
      fc.property(names, given => {
        const labels = labelsOf(given);
        for (const zoom of ZOOMS) {
          const shown = labels.filter(({ from }) => from <= zoom);
          const wrong = shown.flatMap((a, i) => shown.slice(i + 1).filter(b => touch(a, b, zoom)));
          expect(wrong.map(({ name }) => name)).toEqual([]);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('make way only for more important ones: adding a lesser name moves none', () => {
    fc.assert(
      fc.property(names, given => {
        const all = labelsOf(given);
        const first = labelsOf([...given].sort((a, b) => compare(a, b)).slice(0, -1));
        expect(all.slice(0, first.length)).toEqual(first);
      }),
    );
  });

  it('come with hamlets after towns, and not before one looks closely', () => {
    const labels = labelsOf([
      { name: 'Frazione', at: [16, 40], kind: 'hamlet', rank: [0, 9000, 0] },
      { name: 'Comune', at: [16, 40.01], kind: 'town', rank: [1, 10, 0] },
    ]);
    expect(labels.map(({ name, from }) => [name, from >= 10.5])).toEqual([
      ['Comune', false],
      ['Frazione', true],
    ]);
  });

  it('keep the rank to themselves: how many people live in a place is not published', () => {
    const [label] = labelsOf([
      { name: 'Comune', at: [16, 40], kind: 'town', istat: '999001', rank: [1, 10, 0] },
    ]);
    expect(Object.keys(label ?? {}).sort()).toEqual(['at', 'from', 'istat', 'kind', 'name']);
  });
});

function compare(a: Name, b: Name): number {
  const at = a.rank.findIndex((value, i) => value !== b.rank[i]);
  return at < 0 ? 0 : (b.rank[at] as number) - (a.rank[at] as number);
}
