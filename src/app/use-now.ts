// SPDX-License-Identifier: AGPL-3.0-or-later
import { useEffect, useState } from 'preact/hooks';

const MINUTE = 60_000;

/** The time, again at each full minute and whenever the page is looked at again; undefined before the first drawing. */
export const useNow = (): Date | undefined => {
  const [now, setNow] = useState<Date | undefined>(undefined);
  useEffect(() => {
    let timer = 0;
    const tick = () => {
      const time = new Date();
      setNow(time);
      clearTimeout(timer);
      timer = setTimeout(tick, MINUTE - (time.getTime() % MINUTE) + 20) as unknown as number;
    };
    const look = () => document.visibilityState === 'visible' && tick();
    tick();
    document.addEventListener('visibilitychange', look);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, []);
  return now;
};
