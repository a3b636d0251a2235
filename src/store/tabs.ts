// SPDX-License-Identifier: AGPL-3.0-or-later
import { TABLES, type Table } from './disk.ts';

/** What one tab tells the others: tables of a database changed, or all was erased. */
export type News = { of: string; changed: Table[] } | { erased: true };

const CHANNEL = 'approdo';

const read = (data: unknown): News | undefined => {
  if (typeof data !== 'object' || data === null) return undefined;
  if ('erased' in data) return { erased: true };
  const changed = 'changed' in data && Array.isArray(data.changed) ? data.changed : [];
  return {
    of: 'of' in data ? String(data.of) : '',
    changed: TABLES.filter(table => changed.includes(table)),
  };
};

/** Speaks to the other tabs of this site; where the browser cannot, each tab is on its own until it is reloaded. */
export const tellTabs = (onNews: (news: News) => void): ((news: News) => void) => {
  if (typeof BroadcastChannel === 'undefined') return () => undefined;
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = ({ data }) => {
    const news = read(data);
    if (news !== undefined) onNews(news);
  };
  // Only where this runs outside a browser: an open channel would keep the process alive.
  if ('unref' in channel && typeof channel.unref === 'function') channel.unref();
  return news => channel.postMessage(news);
};

/** Runs work while no other tab does the same, if it has a name; where tabs cannot agree, the database's transactions still do. */
export const aloneAmongTabs = async (
  name: string | undefined,
  work: () => Promise<void>,
  signal: AbortSignal,
): Promise<void> => {
  const locks: LockManager | undefined = globalThis.navigator?.locks;
  let begun = false;
  const begin = (): Promise<void> => {
    begun = true;
    return work();
  };
  try {
    await (locks === undefined || name === undefined ? begin() : locks.request(name, { signal }, begin));
  } catch (error) {
    if (begun) throw error;
    if (!signal.aborted) await work();
  }
};
