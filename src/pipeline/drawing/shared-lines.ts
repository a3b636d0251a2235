// SPDX-License-Identifier: AGPL-3.0-or-later
import type { XY } from './plane.ts';
import { collected, type Territories } from './territories.ts';
import { type Area, type Collection, joined } from './topology.ts';

/** A piece of border and the two municipalities it is between. */
export type SharedLine = { line: XY[]; between: [string, string] };

/** Every border between two territories, once; coasts are not among them. */
export const sharedLines = (territories: Territories): SharedLine[] => {
  const { arcs, objects } = joined({ towns: collected(territories) });
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
