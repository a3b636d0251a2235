// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Note } from './note.ts';

/** What came: bytes from some place in the file on, of an edition. */
export type Answer = { body: ReadableStream<Uint8Array>; from: number; tag?: string | undefined };

const WHOLE = 200;
const PARTIAL = 206;
const NOT_THERE = 416;

const tagOf = ({ headers }: Response): string | undefined =>
  headers.get('etag') ?? headers.get('last-modified') ?? undefined;

/** Only a strong tag may stand in If-Range: a weak one would bring the whole file each time. */
const headersFrom = (done: number, tag: string | undefined): HeadersInit => ({
  ...(done > 0 && { range: `bytes=${done}-` }),
  ...(done > 0 && tag !== undefined && !tag.startsWith('W/') && { 'if-range': tag }),
});

/** Where a part begins, if it is one of the file that is meant and goes on where the phone stopped. */
const goesOn = (answer: Response, done: number, { bytes, tag }: Note): boolean => {
  const [, first, total] = /^bytes (\d+)-\d+\/(\d+)$/.exec(answer.headers.get('content-range') ?? '') ?? [];
  const now = tagOf(answer);
  const same = tag === undefined || now === undefined || now === tag;
  return same && Number(first) === done && Number(total) === bytes;
};

// The sign-in page of a public network answers every address with HTML.
const isWhole = ({ status, headers }: Response, bytes: number): boolean => {
  const length = headers.get('content-encoding') === null ? headers.get('content-length') : null;
  const html = (headers.get('content-type') ?? '').includes('text/html');
  return status === WHOLE && !html && (length === null || Number(length) === bytes);
};

/**
 * Asks for what is missing of a file. A host that cannot give parts, or has another edition by now, sends it from the
 * beginning; nothing when what it sends is not the file that is meant.
 */
export const askFrom = async (
  url: string,
  done: number,
  note: Note,
  signal: AbortSignal,
): Promise<Answer | undefined> => {
  // Kept once, by us: the browser's own cache would take as much room again.
  const answer = await fetch(url, { cache: 'no-store', signal, headers: headersFrom(done, note.tag) });
  const { status, body } = answer;
  const tag = tagOf(answer);
  if (body !== null && status === PARTIAL && goesOn(answer, done, note)) return { body, from: done, tag };
  if (body !== null && isWhole(answer, note.bytes)) return { body, from: 0, tag };
  await body?.cancel();
  const anew = done > 0 && (status === PARTIAL || status === NOT_THERE);
  return anew ? askFrom(url, 0, { bytes: note.bytes }, signal) : undefined;
};
