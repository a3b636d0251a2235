// SPDX-License-Identifier: AGPL-3.0-or-later
import { useState } from 'preact/hooks';
import { useApp } from '../context.ts';
import type { Candidate } from './candidate.ts';

export type Choosing = {
  /** The region that did not arrive. */
  failed: string | undefined;
  keep: (region: string) => Promise<boolean>;
  choose: (candidate: Candidate) => void;
};

/** Takes a town as the reader's, downloading its region first if need be, and goes to the first screen. */
export const useChoose = (): Choosing => {
  const { store, go, lang } = useApp();
  const [failed, setFailed] = useState<string | undefined>(undefined);
  const keep = async (region: string): Promise<boolean> => {
    setFailed(undefined);
    await store?.keep(region);
    const here = store?.state().regions.some(({ id, kept }) => id === region && kept) === true;
    if (!here) setFailed(region);
    return here;
  };
  const choose = ({ town, region }: Candidate) =>
    void (async () => {
      if (region !== undefined && !(await keep(region.id))) return;
      await store?.setPlace(town.istat);
      go({ page: 'home', lang });
    })();
  return { failed, keep, choose };
};
