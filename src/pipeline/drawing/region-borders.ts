// SPDX-License-Identifier: AGPL-3.0-or-later
import { mesh } from 'topojson-client';
import type { XY } from './plane.ts';
import type { Territories } from './territories.ts';
import { joined } from './topology.ts';

/** The borders between regions, on land; `regionOf` is undefined for towns whose borders are drawn otherwise. */
export const regionBorders = (
  towns: Territories,
  regionOf: (istat: string) => string | undefined,
): XY[][] => {
  const features = [...towns].flatMap(([id, coordinates]) =>
    regionOf(id) === undefined
      ? []
      : [
          {
            type: 'Feature' as const,
            id,
            properties: null,
            geometry: { type: 'MultiPolygon' as const, coordinates },
          },
        ],
  );
  const collection = { type: 'FeatureCollection' as const, features };
  const whole = joined({ towns: collection });
  const parts = mesh(
    whole,
    whole.objects.towns,
    (a, b) => a !== b && regionOf(String(a.id)) !== regionOf(String(b.id)),
  );
  return parts.coordinates as XY[][];
};
