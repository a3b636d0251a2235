// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Bring } from '../domain/vocabulary-offers.ts';
import type { Table, Tables } from './disk.ts';
import { wishOf } from './rows.ts';
import { PERSONAL, type Personal, type Report, type Saved, type Settings, type StoreState } from './state.ts';

/** What the reader made, as the screens want it. */
export type Shelf = Pick<StoreState, 'settings' | 'saved' | 'ticks' | 'outbox' | 'damaged'>;

const WEEK_MS = 7 * 86_400_000;

const settingsOf = ({ settings }: Tables): Settings => {
  const known = [...settings.values()].filter(row => wishOf(row) === undefined);
  return Object.fromEntries(known.map(({ key, value }) => [key, value]));
};

const ticksOf = ({ ticks }: Tables): Shelf['ticks'] => {
  const byService = new Map<string, Bring[]>();
  for (const row of ticks.values()) {
    const { service, bring } = row as { service: string; bring: Bring };
    byService.set(service, [...(byService.get(service) ?? []), bring]);
  }
  return byService;
};

/** Damage is told for a week, so that a reload does not swallow it, and then no more. */
const damagedIn = ({ aside }: Tables, unreadable: ReadonlySet<Table>, at: Date): Personal[] => {
  const lately = [...aside.values()].filter(
    row => Math.abs(at.getTime() - Date.parse(String(row.at))) < WEEK_MS,
  );
  const found = new Set<unknown>([...lately.map(({ table }) => table), ...unreadable]);
  return PERSONAL.filter(table => found.has(table));
};

/** The reader's things: the newest saved first, reports in the order they were written. */
export const shelfOf = (tables: Tables, unreadable: ReadonlySet<Table>, at: Date): Shelf => ({
  settings: settingsOf(tables),
  saved: ([...tables.saved.values()] as Saved[]).sort((a, b) => (a.at < b.at ? 1 : -1)),
  ticks: ticksOf(tables),
  outbox: ([...tables.outbox.values()] as Report[]).sort((a, b) => a.key - b.key),
  damaged: damagedIn(tables, unreadable, at),
});

/** The regions the reader asked for. */
export const wishesIn = ({ settings }: Tables): string[] =>
  [...settings.values()].map(wishOf).filter(wish => wish !== undefined);
