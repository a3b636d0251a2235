// SPDX-License-Identifier: AGPL-3.0-or-later
import { useEffect, useState } from 'preact/hooks';

/** Something fetched when it is first wanted; undefined until it is here, and when it does not come. */
export const useLazy = <T>(wanted: boolean, load: () => Promise<T>): T | undefined => {
  const [loaded, setLoaded] = useState<{ value: T } | undefined>(undefined);
  useEffect(() => {
    if (!wanted || loaded !== undefined) return;
    let here = true;
    load().then(
      value => here && setLoaded({ value }),
      // Without a network the screen goes on without it; the next wish tries again.
      () => undefined,
    );
    return () => {
      here = false;
    };
  }, [wanted]);
  return loaded?.value;
};
