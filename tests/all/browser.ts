// SPDX-License-Identifier: AGPL-3.0-or-later

/** What a journey asks of a browser, whoever drives it. Elements are named by XPath. */
export type Browser = {
  open: (url: string) => Promise<void>;
  reload: () => Promise<void>;
  /** Presses as a finger does: what is covered or out of sight cannot be pressed. */
  press: (path: string) => Promise<void>;
  /** Types into a field and ends with the enter key. */
  ask: (path: string, words: string) => Promise<void>;
  /** The value of an expression in the page; undefined while there is no page to ask. */
  read: <T>(expression: string) => Promise<T | undefined>;
  /** What it has complained of since it started, in its own words or in the page's. */
  complaints: () => Promise<string[]>;
  stop: () => Promise<void>;
};

/** As fast as a driver can: no letter may get lost. */
export const BETWEEN_KEYS_MS = 0;
