// SPDX-License-Identifier: AGPL-3.0-or-later
import { useEffect, useState } from 'preact/hooks';
import type { Drawing, DrawingIndex } from '../../domain/drawing.ts';
import { useApp } from '../context.ts';

export type Drawings = { index: DrawingIndex | undefined; drawn: readonly Drawing[]; coming: boolean };

/** The drawings of the regions on this phone; a region without one is a map without ground, not a fault. */
export const useDrawings = (): Drawings => {
  const { base, atlas, guest = false } = useApp();
  const regions = atlas.regions.map(({ id }) => id).join();
  const [drawings, setDrawings] = useState<Drawings>({ index: undefined, drawn: [], coming: true });
  useEffect(() => {
    let here = true;
    const bring = async () => {
      const { drawingIndex, drawingOf } = await import('../../store/drawings.ts');
      const index = await drawingIndex(base, !guest);
      const all = regions
        .split(',')
        .map(region => drawingOf(base, index, region, !guest).catch(() => undefined));
      const drawn = (await Promise.all(all)).filter(one => one !== undefined);
      if (here) setDrawings({ index, drawn, coming: false });
    };
    bring().catch(() => here && setDrawings({ index: undefined, drawn: [], coming: false }));
    return () => {
      here = false;
    };
  }, [base, regions, guest]);
  return drawings;
};
