// SPDX-License-Identifier: AGPL-3.0-or-later
import { within } from './within.ts';

/** No byte for this long means that there is no network, whatever the phone believes. */
const STALL_MS = 30_000;

export type Request = {
  cache?: RequestCache;
  /** More bytes than this are not read: they are not what was published. */
  most?: number;
  /** How many bytes have come so far. */
  onBytes?: ((done: number) => void) | undefined;
  signal?: AbortSignal | undefined;
  /** An answer that was asked for already. */
  answer?: Promise<Response> | undefined;
};

const joined = (chunks: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> => {
  const all = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
};

const bodyOf = async (
  answer: Response,
  most: number,
  onBytes: (done: number) => void,
  stop: AbortSignal,
): Promise<Uint8Array<ArrayBuffer>> => {
  const reader = answer.body?.getReader();
  if (reader === undefined) return new Uint8Array(await answer.arrayBuffer());
  // An answer that was asked for elsewhere knows nothing of our patience.
  stop.addEventListener('abort', () => void reader.cancel().catch(() => undefined));
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    chunks.push(part.value);
    length += part.value.length;
    if (length > most) {
      await reader.cancel();
      break;
    }
    onBytes(length);
  }
  if (stop.aborted) throw new Error('It stalled.');
  return joined(chunks, length);
};

// The sign-in page of a public network answers every address with HTML: that is no answer of ours.
const isOurs = (answer: Response): boolean =>
  answer.ok && !(answer.headers.get('content-type') ?? '').includes('text/html');

/** The bytes at an address; none when there was no answer, it broke off, or it stalled. */
export const fetchBytes = async (
  address: string,
  { cache = 'default', most = Number.POSITIVE_INFINITY, onBytes, signal, answer: asked }: Request = {},
): Promise<Uint8Array<ArrayBuffer> | undefined> => {
  const stop = new AbortController();
  const abort = (): void => stop.abort();
  if (signal?.aborted) abort();
  signal?.addEventListener('abort', abort);
  let timer = setTimeout(abort, STALL_MS);
  const alive = (done: number): void => {
    clearTimeout(timer);
    timer = setTimeout(abort, STALL_MS);
    onBytes?.(done);
  };
  try {
    const answer = await (asked === undefined
      ? fetch(address, { cache, signal: stop.signal })
      : within(STALL_MS, asked));
    return isOurs(answer) ? await bodyOf(answer, most, alive, stop.signal) : undefined;
  } catch {
    return undefined;
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', abort);
  }
};
