// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Atlas } from '../domain/atlas.ts';
import type { Manifest } from '../domain/manifest.ts';
import type { Municipality } from '../domain/municipality.ts';
import type { Service } from '../domain/service.ts';
import type { Bring } from '../domain/vocabulary-offers.ts';
import type { Failure } from './published.ts';

/** A published region, or one this phone keeps: `date`, counts and `bytes` are those of the kept data if there are any. */
export type RegionStatus = {
  id: string;
  name: string;
  date?: string;
  services: number;
  municipalities: number;
  bytes: number;
  /** Its data will be here next time, without a network. */
  kept: boolean;
  progress?: { done: number; total: number };
  /** Bytes still to fetch when newer data is published than what is kept. */
  update?: number;
  problem?: Failure;
};

export type Settings = {
  lang?: string;
  /** ISTAT code of the reader's town. */
  place?: string;
  reportedNotice?: boolean;
  /** The day the reader sent the install card away. */
  installDismissed?: string;
  /** The letters of the plans the reader saved, newest first, with a space between two. */
  plans?: string;
};

/** Enough to call a saved service even after its region was removed from the phone; `town` is a name. */
export type Saved = { id: string; name: string; phones?: string[]; town?: string; at: string };

export const REASONS = ['closed', 'moved', 'phone', 'hours', 'other'] as const;
export type Reason = (typeof REASONS)[number];
export type Report = {
  key: number;
  service: string;
  reason: Reason;
  words?: string;
  at: string;
  lang: string;
};

export const PERSONAL = ['saved', 'settings', 'ticks', 'outbox'] as const;
/** What the reader made, as opposed to what was published. */
export type Personal = (typeof PERSONAL)[number];

export type StoreState = {
  atlas: Atlas;
  regions: readonly RegionStatus[];
  settings: Settings;
  saved: readonly Saved[];
  /** What the reader ticked as ready to bring, by service. */
  ticks: ReadonlyMap<string, readonly Bring[]>;
  outbox: readonly Report[];
  /** `memory`: this browser lets nothing be stored, so all ends with the page. */
  keptIn: 'disk' | 'memory';
  /** Where something unreadable was found in the last week; it was put aside, the rest works. */
  damaged: readonly Personal[];
  stop?: NonNullable<Manifest['stop']>;
  /** Why the last exchange with the network or the disk failed; what was here before is still here. */
  problem?: Failure;
  /** When the published table of contents was last read. */
  checkedAt?: string;
  appTooOld?: boolean;
};

/** A region as a file for another phone, and the day its data are of. */
export type Given = { file: File; date: string };

/**
 * Why a file from another phone was not taken: not one of ours, not what the publisher signed, cut short, of a later
 * app, larger than a region, of the made-up set on a phone with the real one (or the other way round); or the
 * browser cannot check signatures, or the phone has no room.
 */
export type NotReceived = Failure | 'notOurs' | 'unsigned' | 'tooBig' | 'otherSet' | 'cannotCheck' | 'noRoom';

export type Received =
  | { how: 'done'; region: string; name: string; date: string }
  | { how: 'same' }
  /** Nothing was replaced yet: the reader decides. */
  | { how: 'older'; theirs: string; yours: string }
  /** What was here is as it was. `full` and `unstored`: it is shown until the page closes. */
  | { how: 'refused'; why: NotReceived };

/** Data from phone to phone, without a network. */
export type Pass = {
  /** True for the made-up set. */
  training: boolean;
  /** Fetches the signatures of what is kept, without which it cannot be given; nothing when there is no network. */
  collect: () => Promise<void>;
  give: (region: string) => Promise<Given | undefined>;
  /** `older`: the reader has said that older data may replace newer. */
  receive: (file: Blob, older?: boolean) => Promise<Received>;
};

/** The one owner of what this phone keeps. Its promises never reject: what went wrong is in the state. */
export type Store = {
  state: () => StoreState;
  subscribe: (listener: () => void) => () => void;
  /** Looks for newer data and brings it; whatever fails, the old stays whole. */
  refresh: () => Promise<void>;
  /** The region the publisher wants a first visit to open with, once a manifest was read. */
  home: () => string | undefined;
  /** Downloads a region, and what holds in all of Italy. A wish that fails is tried again by `refresh`. */
  keep: (region: string) => Promise<void>;
  drop: (region: string) => Promise<void>;
  /** Data from phone to phone, by the publisher's public key; none, with a `problem` in the state, when its code does not come. */
  pass: (key: string) => Promise<Pass | undefined>;
  /**
   * The region that holds a service, a town or a printed code, asking the network only for small packs of
   * regions not kept. Undefined with a `problem` in the state: could not look everywhere.
   */
  locate: (what: { service?: string; municipality?: string; code?: string }) => Promise<string | undefined>;
  /** The towns of a region that need not be kept; none, with a `problem` of that region, if they did not come. */
  townsOf: (region: string) => Promise<readonly Municipality[]>;
  setPlace: (istat: string | undefined) => Promise<void>;
  setSettings: (change: Partial<Settings>) => Promise<void>;
  /** Safety services are refused: they leave no trace on the phone. */
  save: (service: Service) => Promise<void>;
  unsave: (id: string) => Promise<void>;
  tick: (service: string, bring: Bring, on: boolean) => Promise<void>;
  queueReport: (report: Omit<Report, 'key'>) => Promise<void>;
  removeReport: (key: number) => Promise<void>;
  /** Asks the browser not to clear this site's data by itself; call it after a gesture. */
  persist: () => Promise<boolean>;
  /** Leaves nothing of this site on the phone: data, notes, caches, worker. */
  eraseEverything: () => Promise<void>;
};

export type StoreOptions = {
  /** Where the site lives, with a slash at its end. */
  base: string;
  now: () => Date;
  /** What the network answers for the newest table of contents, asked for before the store was here. */
  manifest?: Promise<Response>;
  /** The made-up set, in a database of its own. */
  training?: boolean;
  /** In memory alone: on somebody's page nothing is written, and what the reader's own app keeps is not read. */
  guest?: boolean;
};
