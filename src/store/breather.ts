// SPDX-License-Identifier: AGPL-3.0-or-later

/** Work goes on this long before the page may answer a tap again. */
const LONG_MS = 8;

/** A turn of the page's other work; a timer would be held back by four milliseconds each time. */
const nextTurn = (): Promise<void> =>
  new Promise(resolve => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });

/** A pause for long work: it waits only when the work since the last one was long. */
export const breather = (): (() => Promise<void>) => {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < LONG_MS) return;
    await nextTurn();
    since = performance.now();
  };
};
