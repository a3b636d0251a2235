// SPDX-License-Identifier: AGPL-3.0-or-later
import {
  MOST_KEPT_RECORDINGS,
  RECORDINGS,
  RECORDINGS_LIST,
  type Recording,
  type Recordings,
} from '../domain/recordings.ts';

/** A cache of its own, named so that a worker that takes itself away takes it along. */
const nameOf = (base: string): string => `approdo-audio-${new URL(base, location.href).href}`;
const cacheOf = (base: string): Promise<Cache> => caches.open(nameOf(base));

/** A new recording has a new address: an old one is never played in its place. */
const addressOf = (base: string, { file, hash }: Recording): string =>
  `${base}${RECORDINGS}${file}?v=${hash}`;

/** A voice that was taken back does not stay on phones either. */
const dropUnlisted = async (base: string, recordings: Recordings): Promise<void> => {
  if (!(await caches.has(nameOf(base)))) return;
  const cache = await cacheOf(base);
  const listed = Object.values(recordings).flatMap(byKey =>
    Object.values(byKey).flatMap(formats => formats.map(one => addressOf(base, one))),
  );
  const gone = (await cache.keys()).filter(({ url }) => !listed.some(address => url.endsWith(address)));
  await Promise.all(gone.map(request => cache.delete(request)));
};

/** What is recorded on this site; what is not any more leaves the phone. */
export const recordingsOf = async (base: string): Promise<Recordings> => {
  const answer = await fetch(base + RECORDINGS_LIST);
  if (!answer.ok) return {};
  const recordings: Recordings = await answer.json();
  // Some private windows have no cache.
  await dropUnlisted(base, recordings).catch(() => undefined);
  return recordings;
};

const keptAt = async (base: string, address: string): Promise<Response | undefined> => {
  try {
    return await (await cacheOf(base)).match(address);
  } catch {
    // Some private windows have no cache.
    return undefined;
  }
};

/** Whether it can be played without a network. */
export const isKept = async (base: string, recording: Recording): Promise<boolean> =>
  (await keptAt(base, addressOf(base, recording))) !== undefined;

const keep = async (base: string, address: string, answer: Response): Promise<void> => {
  const cache = await cacheOf(base);
  await cache.put(address, answer);
  // Names come in the order in which they were kept.
  const names = await cache.keys();
  const old = names.slice(0, Math.max(0, names.length - MOST_KEPT_RECORDINGS));
  await Promise.all(old.map(name => cache.delete(name)));
};

/** The sound of a recording, from the phone or the network; what was heard is kept, where a trace may stay. */
export const soundOf = async (base: string, recording: Recording, mayKeep: boolean): Promise<Blob> => {
  const address = addressOf(base, recording);
  const kept = await keptAt(base, address);
  if (kept !== undefined) return kept.blob();
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`The recording ${recording.file} answered ${answer.status}.`);
  if (mayKeep) await keep(base, address, answer.clone()).catch(() => undefined);
  return answer.blob();
};
