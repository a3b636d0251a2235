// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Store } from '../store/store.ts';

/** Reports that waited for a network leave with the first one there is. */
export const keepSending = (store: Store): void => {
  const send = async (): Promise<void> => {
    if (store.state().outbox.length === 0) return;
    const { sendWaiting } = await import('../ui/report/send.ts');
    await sendWaiting(store);
  };
  const trySending = () => void send().catch(() => undefined);
  addEventListener('online', trySending);
  trySending();
};
