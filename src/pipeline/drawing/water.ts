// SPDX-License-Identifier: AGPL-3.0-or-later
import { cutLine, cutToBox } from './cut.ts';
import { type Box, type MultiPolygon, toPlane, type XY } from './plane.ts';
import { areasOf, collectionOf, linesOf, shapesOf, type Topology } from './topology.ts';

/** GSHHG's levels of rivers above this are streams that dry up, and canals. */
const LAST_LEVEL = 4;

/** `level` 1 is the largest. */
export type River = { level: number; lines: XY[][] };

/** The lakes within a box. */
export const lakesIn = (lakes: Topology, box: Box): MultiPolygon =>
  collectionOf(lakes, 'lakes')
    .flatMap(lake => shapesOf(lakes, lake))
    .flatMap(areasOf)
    .flatMap(rings => cutToBox([rings.map(ring => ring.map(toPlane))], box));

/** The rivers within a box, the largest first. */
export const riversIn = (rivers: Topology, box: Box): River[] =>
  collectionOf(rivers, 'rivers')
    .flatMap(river => {
      const { l: level = LAST_LEVEL + 1 } = (river.properties ?? {}) as { l?: number };
      if (level > LAST_LEVEL) return [];
      const lines = shapesOf(rivers, river)
        .flatMap(linesOf)
        .flatMap(line => cutLine(line.map(toPlane), box));
      return lines.length === 0 ? [] : [{ level, lines }];
    })
    .sort((a, b) => a.level - b.level);
