// SPDX-License-Identifier: AGPL-3.0-or-later
import type { MultiPolygon, XY } from './plane.ts';
import type { Territories } from './territories.ts';
import { type Area, type Collection, joined } from './topology.ts';

/** A piece of border and the two municipalities it is between. */
export type SharedLine = { line: XY[]; between: [string, string] };

const features = (territories: Territories) =>
  [...territories].map(([id, coordinates]: [string, MultiPolygon]) => ({
    type: 'Feature' as const,
    id,
    properties: null,
    geometry: { type: 'MultiPolygon' as const, coordinates },
  }));

/** Every border between two territories, once; coasts are not among them. */
export const sharedLines = (territories: Territories): SharedLine[] => {
  const collection = { type: 'FeatureCollection' as const, features: features(territories) };
  const { arcs, objects } = joined({ towns: collection });
  const owners = new Map<number, string[]>();
  for (const town of (objects.towns as Collection).geometries as Area[])
    for (const arc of (town.arcs as number[][][]).flat(2)) {
      const index = arc < 0 ? ~arc : arc;
      owners.set(index, [...(owners.get(index) ?? []), String(town.id)]);
    }
  return [...owners].flatMap(([index, [one, other]]): SharedLine[] => {
    if (one === undefined || other === undefined || one === other) return [];
    return [{ line: arcs[index] as XY[], between: [one, other] }];
  });
};
