// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Address } from '../domain/permalink.ts';
import type { Store } from '../store/store.ts';

const isHere = ({ atlas }: ReturnType<Store['state']>, address: Address): boolean => {
  if (address.page === 'service') return atlas.services.has(address.id);
  if (address.page === 'municipality') return atlas.towns.has(address.id);
  return true;
};

const wantedOf = (address: Address) => {
  if (address.page === 'service') return { service: address.id };
  if (address.page === 'municipality') return { municipality: address.id };
  return address.page === 'code' ? { code: address.code } : undefined;
};

/** The region a page needs: the one it was written from, the one that holds what it names, or the home region. */
const regionFor = async (
  store: Store,
  address: Address,
  written: string | undefined,
): Promise<string | undefined> => {
  const wanted = wantedOf(address);
  const named = written ?? (wanted === undefined ? undefined : await store.locate(wanted));
  return named ?? (store.state().regions.some(({ kept }) => kept) ? undefined : store.home());
};

/**
 * Sees to it that the data of a page are on the phone: at a first visit the region it belongs to, later only
 * what is missing. What is kept already is brought up to date at leisure.
 */
export const ensureData = async (store: Store, address: Address, written?: string): Promise<void> => {
  const { regions } = store.state();
  const has = regions.some(({ kept }) => kept);
  if (has && isHere(store.state(), address)) return;
  if (!has) await store.refresh();
  const region = await regionFor(store, address, written);
  if (region !== undefined) await store.keep(region);
};
