// SPDX-License-Identifier: AGPL-3.0-or-later
import { useEffect, useState } from 'preact/hooks';
import type { StreetsEntry } from '../../../domain/streets.ts';

type Keeper = import('../../../map/streets/keep.ts').Keeper;
export type Kept = import('../../../map/streets/kept.ts').Kept;

export type Keeping = { kept: Kept; keeper: Keeper };

/** A download goes on while the reader is on another screen: who comes back finds the same keeper. */
const keepers = new Map<string, Promise<Keeper | undefined>>();

const keeperOf = (base: string, region: string, entry: StreetsEntry): Promise<Keeper | undefined> => {
  const known = keepers.get(entry.file);
  const keeper =
    known ??
    import('../../../map/streets/keep.ts')
      .then(({ openKeeper }) => openKeeper({ base, region, entry }))
      .catch(() => {
        keepers.delete(entry.file);
        return undefined;
      });
  keepers.set(entry.file, keeper);
  return keeper;
};

/** What the phone has of the published streets of a region, as it changes; nothing where a phone cannot keep any. */
export const useKeeper = (
  base: string,
  region: string,
  entry: StreetsEntry | undefined,
): Keeping | undefined => {
  const [keeping, setKeeping] = useState<Keeping | undefined>(undefined);
  useEffect(() => {
    let [here, leave] = [true, (): unknown => undefined];
    const follow = (keeper: Keeper): void => {
      const tell = (): void => setKeeping({ keeper, kept: keeper.state() });
      leave = keeper.subscribe(tell);
      tell();
    };
    setKeeping(undefined);
    if (entry !== undefined)
      void keeperOf(base, region, entry).then(keeper => here && keeper !== undefined && follow(keeper));
    return () => {
      here = false;
      leave();
    };
  }, [base, region, entry?.file]);
  return keeping;
};
