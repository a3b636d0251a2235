// SPDX-License-Identifier: AGPL-3.0-or-later
import type { RangeResponse, Source } from 'pmtiles';
import type { StreetsProblem } from '../../domain/streets.ts';

/** Why a part of a street map did not come. */
export class StreetsError extends Error {
  readonly why: StreetsProblem;
  constructor(why: StreetsProblem) {
    super(`No streets: ${why}.`);
    this.why = why;
  }
}

const PARTIAL = 206;
const WHOLE = 200;

const answerTo = async (url: string, range: string, signal: AbortSignal): Promise<Response> => {
  try {
    return await fetch(url, { headers: { range }, signal });
  } catch (error) {
    throw signal.aborted ? error : new StreetsError('network');
  }
};

const bodyOf = async (answer: Response): Promise<ArrayBuffer> => {
  try {
    return await answer.arrayBuffer();
  } catch {
    throw new StreetsError('network');
  }
};

/** A map on this site, of which only the parts that are looked at are asked for. */
export const rangeSource = (url: string): Source => ({
  getKey: () => url,
  getBytes: async (offset, length, signal): Promise<RangeResponse> => {
    const stop = new AbortController();
    const abort = (): void => stop.abort();
    if (signal?.aborted) abort();
    signal?.addEventListener('abort', abort);
    try {
      const answer = await answerTo(url, `bytes=${offset}-${offset + length - 1}`, stop.signal);
      if (answer.status !== PARTIAL) {
        // A host that cannot give a part would send hundreds of megabytes: hang up before they come.
        abort();
        throw new StreetsError(answer.status === WHOLE ? 'ranges' : 'broken');
      }
      return { data: await bodyOf(answer) };
    } finally {
      signal?.removeEventListener('abort', abort);
    }
  },
});

/** A map on this phone. */
export const blobSource = (blob: Blob): Source => ({
  getKey: () => 'phone',
  getBytes: async (offset, length): Promise<RangeResponse> => ({
    data: await blob.slice(offset, offset + length).arrayBuffer(),
  }),
});
