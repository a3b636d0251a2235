// SPDX-License-Identifier: AGPL-3.0-or-later
import { useEffect, useState } from 'preact/hooks';

/** Whether the app itself, and not only its data, will open without a network. */
export const useAppKept = (): boolean => {
  const [kept, setKept] = useState(false);
  useEffect(() => {
    void navigator.serviceWorker?.ready.then(() => setKept(true));
  }, []);
  return kept;
};
