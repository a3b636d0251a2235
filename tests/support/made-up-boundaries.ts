// SPDX-License-Identifier: AGPL-3.0-or-later
type Ring = [number, number][];
export type MadeUp = { istat: string; ring: Ring };

/** A line from one point to another that wavers on its way, the same each time it is asked for. */
const wavering = ([ax, ay]: [number, number], [bx, by]: [number, number], points = 60): Ring =>
  Array.from({ length: points + 1 }, (_, i): [number, number] => {
    const share = i / points;
    const off = i === 0 || i === points ? 0 : ((i * 7919) % 13) / 100_000;
    return [
      ax + (bx - ax) * share + off * Number(ay !== by),
      ay + (by - ay) * share + off * Number(ax !== bx),
    ];
  });

const between = (a: [number, number], b: [number, number], back = false): Ring =>
  back ? wavering(a, b).reverse() : wavering(a, b);

const SOUTH = 39.95;
const LOW = 40.4;
const HIGH = 40.8;
const NORTH = 41.15;
const WEST = 15.4;
const MIDDLE = 16.2;
const EAST = 16.9;

const low = between([WEST, LOW], [EAST, LOW]);
const high = between([WEST, HIGH], [EAST, HIGH]);
const middle = between([MIDDLE, SOUTH], [MIDDLE, LOW]);
const upTo = (line: Ring, x: number): Ring => line.filter(([at]) => at <= x);
const from = (line: Ring, x: number): Ring => line.filter(([at]) => at >= x);
const closed = (ring: Ring): Ring => [...ring, ring[0] as [number, number]];

/** The four municipalities of the tests' Basilicata, in bands with wavering borders: each holds its town. */
export const BOUNDARIES: readonly MadeUp[] = [
  {
    istat: '076039',
    ring: closed([[WEST, SOUTH], ...middle.slice(0, -1), ...[...upTo(low, MIDDLE)].reverse()]),
  },
  {
    istat: '077021',
    ring: closed([[EAST, SOUTH], ...[...from(low, MIDDLE)].reverse(), ...[...middle].reverse().slice(1)]),
  },
  { istat: '076063', ring: closed([...low, ...[...high].reverse()]) },
  { istat: '076048', ring: closed([...high, [EAST, NORTH], [WEST, NORTH]]) },
];

/** The same as GeoJSON; `name` is the field of the code, `code` how it is written in it. */
export const asGeoJson = (
  towns: readonly MadeUp[] = BOUNDARIES,
  name = 'PRO_COM_T',
  code: (istat: string) => unknown = istat => istat,
) => ({
  type: 'FeatureCollection' as const,
  features: towns.map(({ istat, ring }) => ({
    type: 'Feature' as const,
    properties: { COMUNE: 'Prova', [name]: code(istat) },
    geometry: { type: 'Polygon' as const, coordinates: [ring] },
  })),
});
