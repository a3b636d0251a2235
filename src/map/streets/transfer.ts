// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Answer, askFrom } from './ask.ts';
import type { Shelf } from './shelf.ts';

export type Wanted = { url: string; bytes: number };
/** `full`: there is no room. `failed`: the line broke, or what came is not the file. */
export type Outcome = 'whole' | 'stopped' | 'full' | 'failed';
export type Course = { signal: AbortSignal; onBytes: (done: number) => void };

/** What a closed browser can cost: a piece is kept when it is whole, or when the line breaks. */
const PIECE = 2 * 1024 * 1024;
/** No byte for this long means that there is no network, whatever the phone believes. */
const STALL_MS = 30_000;
const MAGIC = 'PMTiles\u0003';

export const sizeOf = (pieces: readonly Blob[]): number => pieces.reduce((sum, { size }) => sum + size, 0);

const isMap = async (pieces: readonly Blob[]): Promise<boolean> =>
  (await new Blob([...pieces]).slice(0, MAGIC.length).text()) === MAGIC;

/** Ends by itself when nothing comes for a long time. */
const watch = (signal: AbortSignal): { signal: AbortSignal; alive: () => void; end: () => void } => {
  const stop = new AbortController();
  const abort = (): void => stop.abort();
  if (signal.aborted) abort();
  signal.addEventListener('abort', abort);
  let timer = setTimeout(abort, STALL_MS);
  return {
    signal: stop.signal,
    alive: () => {
      clearTimeout(timer);
      timer = setTimeout(abort, STALL_MS);
    },
    end: () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', abort);
    },
  };
};

/** Puts what comes on the shelf, piece by piece; what came before the line broke is kept too. */
const pour = async (
  { body, from }: Answer,
  shelf: Shelf,
  place: number,
  onBytes: Course['onBytes'],
): Promise<void> => {
  let [held, heldBytes, done, next] = [[] as BlobPart[], 0, from, place];
  const keep = async (): Promise<void> => {
    if (heldBytes > 0) await shelf.add(new Blob(held), next++);
    [held, heldBytes] = [[], 0];
  };
  const reader = body.getReader();
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      held.push(part.value as Uint8Array<ArrayBuffer>);
      heldBytes += part.value.length;
      done += part.value.length;
      onBytes(done);
      if (heldBytes >= PIECE) await keep();
    }
  } finally {
    await reader.cancel().catch(() => undefined);
    await keep();
  }
};

const outcomeOf = (error: unknown, { aborted }: AbortSignal): Outcome => {
  if (error instanceof Error && error.name === 'QuotaExceededError') return 'full';
  return aborted ? 'stopped' : 'failed';
};

/** Brings a file on a shelf, going on from what is there already. What is not whole in the end is never called so. */
export const transfer = async (wanted: Wanted, shelf: Shelf, course: Course): Promise<Outcome> => {
  const watched = watch(course.signal);
  const onBytes = (done: number): void => {
    watched.alive();
    course.onBytes(done);
  };
  try {
    const before = await shelf.pieces();
    const note = (await shelf.note()) ?? { bytes: 0 };
    const done = note.bytes === wanted.bytes ? sizeOf(before) : 0;
    if (done < wanted.bytes) {
      const asked = done === 0 ? { bytes: wanted.bytes } : note;
      const answer = await askFrom(wanted.url, done, asked, watched.signal);
      if (answer === undefined) return 'failed';
      if (answer.from === 0) await shelf.begin({ bytes: wanted.bytes, tag: answer.tag });
      await pour(answer, shelf, answer.from === 0 ? 0 : before.length, onBytes);
    }
    const pieces = await shelf.pieces();
    if (sizeOf(pieces) === wanted.bytes && (await isMap(pieces))) return 'whole';
    if (sizeOf(pieces) >= wanted.bytes) await shelf.begin({ bytes: wanted.bytes });
    return 'failed';
  } catch (error) {
    return outcomeOf(error, course.signal);
  } finally {
    watched.end();
  }
};
