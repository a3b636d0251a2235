// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Build } from '../../src/pipeline/build/packs.ts';
import type { Received, Store } from '../../src/store/store.ts';
import { aPublisher } from '../support/signed.ts';
import { edition, type Options, VALLEY } from './edition.ts';
import { freshPhone, openPage, type Site } from './phone.ts';

export const publisher = aPublisher();
export const TODAY = '2026-11-01';
export const LATER = '2026-11-08';

export const published = (number: number, options: Options = {}): Build =>
  publisher.sign(edition(number, options));

type More = { training?: boolean; now?: () => Date };

/** A phone that keeps the valley of an edition, and its signatures; its network is gone. */
export const aGiver = async (site: Site, build: Build, more: More = {}): Promise<Store> => {
  freshPhone();
  site.meddle();
  site.publish(build);
  const store = await openPage(more);
  await store.keep(VALLEY);
  await (await store.pass(publisher.publicKey))?.collect();
  site.meddle(() => 'down');
  return store;
};

/** The file a phone gives, if it can. */
export const offered = async (store: Store, region: string = VALLEY): Promise<File | undefined> =>
  (await (await store.pass(publisher.publicKey))?.give(region))?.file;

export const given = async (store: Store): Promise<File> => {
  const file = await offered(store);
  if (file === undefined) throw new Error('Nothing was given.');
  return file;
};

/** A phone on which nothing ever was, and no network. */
export const anEmptyPhone = (site: Site, more: More = {}): Promise<Store> => {
  freshPhone();
  site.meddle(() => 'down');
  return openPage(more);
};

type How = { older?: boolean; key?: string };

export const take = async (
  store: Store,
  file: Blob,
  { older, key = publisher.publicKey }: How = {},
): Promise<Received | undefined> => (await store.pass(key))?.receive(file, older);

export const fileOf = (text: string): File => new File([text], 'approdo.txt', { type: 'text/plain' });

/** A phone with an older edition, and the file that would replace it. */
export const facing = async (site: Site): Promise<{ file: File; phone: Store }> => {
  const file = await given(await aGiver(site, published(2, { date: LATER })));
  return { file, phone: await aGiver(site, published(1)) };
};
