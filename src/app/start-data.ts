// SPDX-License-Identifier: AGPL-3.0-or-later
import { nearIn, regionIn } from '../domain/embed/said.ts';
import { regionOfPlan } from '../domain/pathway/langs.ts';
import type { Store } from '../store/store.ts';
import type { Route } from './route.ts';

type Where = Pick<Route, 'address' | 'query'>;

const wantedOf = ({ address, query }: Where) => {
  if (address.page === 'service') return { service: address.id };
  if (address.page === 'municipality') return { municipality: address.id };
  if (address.page === 'code') return { code: address.code };
  const municipality = nearIn(query);
  return municipality === undefined ? undefined : { municipality };
};

/** The region an address names by itself. */
const namedIn = ({ address, query }: Where): string | undefined =>
  address.page === 'pathway' ? regionOfPlan(location.hash.slice(1)) : regionIn(query);

const isHere = ({ atlas, regions }: ReturnType<Store['state']>, where: Where): boolean => {
  const { service, municipality }: { service?: string; municipality?: string } = wantedOf(where) ?? {};
  if (service !== undefined) return atlas.services.has(service);
  if (municipality !== undefined) return atlas.towns.has(municipality);
  const named = namedIn(where);
  return !regions.some(({ id, kept }) => id === named && !kept);
};

/** The region a page needs: the one it was written from, the one it asks for, the one that holds what it names, or the home region. */
const regionFor = async (
  store: Store,
  where: Where,
  written: string | undefined,
): Promise<string | undefined> => {
  const { regions } = store.state();
  const asked = regions.find(({ id }) => id === namedIn(where))?.id;
  const wanted = wantedOf(where);
  const holder = written ?? asked ?? (wanted === undefined ? undefined : await store.locate(wanted));
  return holder ?? (regions.some(({ kept }) => kept) ? undefined : store.home());
};

const bring = async (store: Store, where: Where, written: string | undefined): Promise<void> => {
  const { regions } = store.state();
  const has = regions.some(({ kept }) => kept);
  if (has && isHere(store.state(), where)) return;
  if (!has) await store.refresh();
  const region = await regionFor(store, where, written);
  if (region === undefined) return;
  await store.keep(region);
  const wanted = wantedOf(where);
  if (wanted === undefined || region !== regionIn(where.query) || isHere(store.state(), where)) return;
  // The town an address names says more than the region beside it.
  const holder = await store.locate(wanted);
  if (holder !== undefined) await store.keep(holder);
};

/** What is being brought for a page, so that whoever asks again for the same page waits for the same. */
const underway = new WeakMap<Store, Map<string, Promise<void>>>();

/**
 * Sees to it that the data of a page are on the phone: at a first visit the region it belongs to, later only
 * what is missing. What is kept already is brought up to date at leisure.
 */
export const ensureData = (store: Store, where: Where, written?: string): Promise<void> => {
  const { address, query } = where;
  const page = JSON.stringify([address, query, written]);
  const all = underway.get(store) ?? new Map<string, Promise<void>>();
  underway.set(store, all);
  const mine = all.get(page) ?? bring(store, where, written).finally(() => all.delete(page));
  all.set(page, mine);
  return mine;
};
