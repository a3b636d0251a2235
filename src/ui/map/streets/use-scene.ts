// SPDX-License-Identifier: AGPL-3.0-or-later
import { useEffect, useState } from 'preact/hooks';
import type { DrawingIndex } from '../../../domain/drawing.ts';
import { slugOf } from '../../../domain/fold.ts';
import type { TheMap } from '../../../domain/map/shapes.ts';
import type { Municipality } from '../../../domain/municipality.ts';
import type { Scene } from '../../../domain/streets.ts';
import { useApp } from '../../context.ts';
import { type Streets, useStreets } from './use-streets.ts';

/** The region whose streets are meant: the one of the town looked around, else the first that has any. */
const regionOf = (index: DrawingIndex | undefined, town: Municipality | undefined): string => {
  const listed = Object.keys(index?.streets ?? {});
  const own = town === undefined ? undefined : slugOf(town.region);
  return listed.find(region => region === own) ?? listed[0] ?? '';
};

/** Streets for the map that is being looked at, where whoever publishes put some. */
export const useScene = (
  map: TheMap | undefined,
  index: DrawingIndex | undefined,
  town: Municipality | undefined,
): Streets => {
  const { base, lang } = useApp();
  const [scene, setScene] = useState<Scene | undefined>(undefined);
  const region = regionOf(index, town);
  const entry = index?.streets?.[region];
  const pictures = index?.online;
  useEffect(() => {
    if (map === undefined || (entry === undefined && pictures === undefined)) return;
    let here = true;
    let made: Scene | undefined;
    const dark = matchMedia('(prefers-color-scheme: dark)').matches;
    void map.streets({ base, region, entry, pictures, dark, lang }).then(
      come => {
        made = come;
        if (here) setScene(come);
      },
      // Without its code there are no streets; the drawing is there all the same.
      () => undefined,
    );
    return () => {
      here = false;
      made?.remove();
      setScene(undefined);
    };
  }, [map, region, entry?.file, pictures?.url]);
  return useStreets({ base, region, entry, pictures, scene });
};
