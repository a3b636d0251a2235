// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Boundaries, DRAWING_FORMAT, type Drawing } from '../../domain/drawing.ts';
import type { Municipality } from '../../domain/municipality.ts';
import { labelsOf } from './labels.ts';
import type { Layout } from './layout.ts';
import { namesOf } from './names.ts';
import { topologyOf } from './picture.ts';
import { boxFromPlane, grown } from './plane.ts';
import type { Sources } from './sources.ts';

/** How far around a region it is drawn in full, in degrees. */
const CLOSE = 0.25;

type Task = {
  region: string;
  boundaries: Boundaries;
  towns: readonly Municipality[];
  layout: Layout;
  sources: Sources | undefined;
};

/** The drawing of a region as the phone reads it. */
export const drawRegion = ({ region, boundaries, towns, layout, sources }: Task): Drawing => {
  const near = grown(layout.box, CLOSE);
  const provinces = new Map(towns.map(({ istat, province }) => [istat, province]));
  return {
    format: DRAWING_FORMAT,
    region,
    boundaries,
    topology: topologyOf(layout, istat => provinces.get(istat), boxFromPlane(near)),
    labels: labelsOf(namesOf(towns, sources, near)),
  };
};
