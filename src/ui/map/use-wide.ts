// SPDX-License-Identifier: AGPL-3.0-or-later
import { useEffect, useState } from 'preact/hooks';

/** As wide as the style of the map calls wide: the sheet then stands beside it. */
const WIDE = '(width >= 56.25rem)';

/** Whether there is room for a list beside the map. */
export const useWide = (): boolean => {
  const [wide, setWide] = useState(() => matchMedia(WIDE).matches);
  useEffect(() => {
    const query = matchMedia(WIDE);
    const turned = () => setWide(query.matches);
    query.addEventListener('change', turned);
    return () => query.removeEventListener('change', turned);
  }, []);
  return wide;
};
