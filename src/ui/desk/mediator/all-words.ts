// SPDX-License-Identifier: AGPL-3.0-or-later
import { WORDS_FILE, WORDS_SIZE_FILE } from '../../../domain/words-files.ts';
import { LANGUAGES } from '../../../i18n/languages.ts';

/** The files of words of all languages, as the worker of this build names them. */
export const allWords = async (base: string): Promise<string[]> => {
  const words = (await (await fetch(base + WORDS_FILE)).json()) as Record<string, string[]>;
  return LANGUAGES.flatMap(({ code }) => (words[code] ?? []).map(file => base + file));
};

/** How much all of them are on the line. */
export const sizeOfAllWords = async (base: string): Promise<number> =>
  ((await (await fetch(base + WORDS_SIZE_FILE)).json()) as { bytes: number }).bytes;

/** Those that are not on this device yet. */
export const wordsMissing = async (files: readonly string[]): Promise<string[]> => {
  const kept = await Promise.all(files.map(file => caches.match(file)));
  return files.filter((_, at) => kept[at] === undefined);
};

const AT_ONCE = 6;

/** Brings files through the worker, which keeps what passes; `onOne` is told of each that came. */
export const bringWords = async (files: readonly string[], onOne: () => void): Promise<void> => {
  const waiting = [...files];
  const bring = async (): Promise<void> => {
    for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) {
      const answer = await fetch(file);
      if (!answer.ok) throw new Error(`${file}: ${answer.status}`);
      await answer.arrayBuffer();
      onOne();
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, bring));
};

const [LOOKS, PAUSE_MS] = [40, 250];

/** True once all are on this device: the worker writes an answer down after it has given it. */
export const areKept = async (files: readonly string[]): Promise<boolean> => {
  for (let look = 0; look < LOOKS; look++) {
    if ((await wordsMissing(files)).length === 0) return true;
    await new Promise(done => setTimeout(done, PAUSE_MS));
  }
  return false;
};
