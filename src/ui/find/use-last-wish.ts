// SPDX-License-Identifier: AGPL-3.0-or-later
import { useEffect, useRef } from 'preact/hooks';

/** What is done after a wait is done for the last wish alone, and for none once the screen is left. */
export const useLastWish = () => {
  const last = useRef({});
  useEffect(
    () => () => {
      last.current = {};
    },
    [],
  );
  return <Args extends unknown[]>(act: (...args: Args) => void) => {
    const mine = {};
    last.current = mine;
    return (...args: Args): void => {
      if (last.current === mine) act(...args);
    };
  };
};
