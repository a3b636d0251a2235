// SPDX-License-Identifier: AGPL-3.0-or-later
import { useState } from 'preact/hooks';
import { NATIONAL } from '../../domain/national.ts';
import { useApp } from '../context.ts';
import type { Candidate } from './candidate.ts';

export type OtherTowns = {
  towns: readonly Candidate[];
  looked: 'not yet' | 'looking' | 'done' | 'failed';
  /** Reads the lists of towns of the regions that are not on this phone: names only, a few kilobytes each. */
  look: () => void;
};

/** The towns of the regions that are published but not kept. */
export const useOtherTowns = (): OtherTowns => {
  const { store, state } = useApp();
  const [towns, setTowns] = useState<readonly Candidate[]>([]);
  const [looked, setLooked] = useState<OtherTowns['looked']>('not yet');
  const look = () => {
    if (store === undefined || looked === 'looking' || looked === 'done') return;
    const away = (state?.regions ?? []).filter(({ id, kept }) => !kept && id !== NATIONAL);
    setLooked('looking');
    const lists = away.map(region =>
      store.townsOf(region.id).then(found => found.map(town => ({ town, region }))),
    );
    void Promise.all(lists).then(results => {
      setTowns(results.flat());
      setLooked(results.some(list => list.length === 0) ? 'failed' : 'done');
    });
  };
  return { towns, looked, look };
};
