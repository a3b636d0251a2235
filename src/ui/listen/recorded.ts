// SPDX-License-Identifier: AGPL-3.0-or-later
import { useEffect, useState } from 'preact/hooks';
import { AUDIO_TYPES, isRecorded, type Recording, type Recordings } from '../../domain/recordings.ts';
import { isKept, recordingsOf } from '../../store/recordings.ts';

const lists = new Map<string, Promise<Recordings>>();

/** The list of recordings, asked for once. */
const listOf = (base: string): Promise<Recordings> => {
  const known = lists.get(base);
  if (known !== undefined) return known;
  const coming = recordingsOf(base).catch((): Recordings => {
    // Asked for again by the next page.
    lists.delete(base);
    return {};
  });
  lists.set(base, coming);
  return coming;
};

/** Of the same words in several formats, the first that this browser plays. */
const playable = (formats: readonly Recording[] = []): Recording | undefined =>
  formats.find(({ file }) => {
    const type = AUDIO_TYPES[file.split('.').at(-1) ?? ''];
    return type !== undefined && new Audio().canPlayType(type) !== '';
  });

/** What can be played of a page, by key. */
export type Playable = ReadonlyMap<string, Recording>;

const playableOf = (recordings: Recordings, lang: string, page: string): Playable =>
  new Map(
    Object.entries(recordings[lang] ?? {}).flatMap(([key, formats]) => {
      const recording = isRecorded({ [lang]: { [key]: formats } }, lang, page) && playable(formats);
      return recording ? [[key, recording] as const] : [];
    }),
  );

const withoutNetwork = async (base: string, all: Playable): Promise<Playable> => {
  const kept = await Promise.all([...all].map(async one => ((await isKept(base, one[1])) ? [one] : [])));
  return new Map(kept.flat());
};

/** The recordings of a page that can be heard now: all of them, or those on the phone when there is no network. */
export const useRecorded = (base: string, lang: string, page: string | undefined): Playable => {
  const [found, setFound] = useState<Playable>(new Map());
  useEffect(() => {
    if (page === undefined) return;
    let here = true;
    const look = async () => {
      const all = playableOf(await listOf(base), lang, page);
      const now = navigator.onLine ? all : await withoutNetwork(base, all);
      if (here) setFound(now);
    };
    void look();
    addEventListener('online', look);
    addEventListener('offline', look);
    return () => {
      here = false;
      removeEventListener('online', look);
      removeEventListener('offline', look);
    };
  }, [base, lang, page]);
  return found;
};
