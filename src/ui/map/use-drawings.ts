// SPDX-License-Identifier: AGPL-3.0-or-later
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Drawing, DrawingIndex } from '../../domain/drawing.ts';
import type { Ground } from '../../store/drawings.ts';
import { useApp } from '../context.ts';

export type Drawings = {
  index: DrawingIndex | undefined;
  drawn: readonly Drawing[];
  /** True when there should be something to draw and none of it came. */
  missing: boolean;
};

type Brought = Promise<Drawing | undefined>;

/** Asks for the index once, and once for each drawing; whoever asks again gets what was brought. */
const bringerOf = (ground: Ground, keeps: boolean) => {
  const code = import('../../store/drawings.ts');
  const index = code.then(({ drawingIndex }) => drawingIndex(ground, keeps));
  const brought = new Map<string, Brought>();
  const bring = async (region: string): Brought => (await code).drawingOf(ground, await index, region, keeps);
  return async (regions: readonly string[]): Promise<Drawings> => {
    for (const region of regions) if (!brought.has(region)) brought.set(region, bring(region));
    const all = await Promise.allSettled(regions.map(region => brought.get(region)));
    const drawn = all.flatMap(one => (one.status === 'fulfilled' ? (one.value ?? []) : []));
    const lost = all.some(({ status }) => status === 'rejected');
    return { index: await index, drawn, missing: lost && drawn.length === 0 };
  };
};

/**
 * The drawings of the regions on this phone, and of those whose data are on their way: the ground comes beside the
 * data and not after them. A region without a drawing is a map without ground, not a fault.
 */
export const useDrawings = (wanted: boolean): Drawings => {
  const { base, training, atlas, state, store, guest = false } = useApp();
  const coming = state?.regions.filter(({ progress }) => progress !== undefined) ?? [];
  const regions = [...new Set([...atlas.regions, ...coming].map(({ id }) => id))].sort().join();
  const bringer = useRef<ReturnType<typeof bringerOf>>(undefined);
  const [drawings, setDrawings] = useState<Drawings>({ index: undefined, drawn: [], missing: false });
  const [tries, setTries] = useState(0);
  const alive = wanted && store !== undefined;
  useEffect(() => {
    if (!alive) return;
    let here = true;
    const none = () => {
      bringer.current = undefined;
      if (here) setDrawings({ index: undefined, drawn: [], missing: true });
    };
    bringer.current ??= bringerOf({ base, training }, !guest);
    bringer.current(regions.split(',').filter(id => id !== '')).then(now => {
      if (now.missing) bringer.current = undefined;
      if (here) setDrawings(now);
    }, none);
    return () => {
      here = false;
    };
  }, [base, training, regions, guest, alive, tries]);
  useEffect(() => {
    if (!drawings.missing) return;
    const again = () => setTries(many => many + 1);
    addEventListener('online', again);
    return () => removeEventListener('online', again);
  }, [drawings.missing]);
  return drawings;
};
