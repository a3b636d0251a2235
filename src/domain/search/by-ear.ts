// SPDX-License-Identifier: AGPL-3.0-or-later
import { bitCount } from './edits.ts';
import { heardByEar, heardInItaly } from './latin-sounds.ts';
import { classMask, costOf, UNLIKE } from './likeness.ts';
import { type Heard, heardAbroad } from './scripts.ts';

const LATIN = /^[a-z]+$/;

/** Names by how they are heard, whatever script they are written in. */
export type HeardNames = {
  sounds: readonly string[];
  masks: Uint8Array;
  /** Which of the names is heard so. */
  nameOf: readonly number[];
};

/** How one name is heard: read as Italian, and as somebody from abroad would read it. */
const readingsOf = (name: string): string[] => {
  if (LATIN.test(name)) return [...new Set([heardInItaly(name), heardByEar(name)])];
  const heard = heardAbroad(name);
  return heard === undefined ? [] : [heard.sounds];
};

/** Gathers how folded names are heard. */
export const heardNamesOf = (names: readonly string[]): HeardNames => {
  const heard = names.flatMap((text, name) =>
    readingsOf(text.replaceAll(' ', '')).map(sounds => ({ sounds, name, mask: classMask(sounds) })),
  );
  return {
    sounds: heard.map(({ sounds }) => sounds),
    masks: Uint8Array.from(heard, ({ mask }) => mask),
    nameOf: heard.map(({ name }) => name),
  };
};

/** How typed words are heard, run together: in another script, or in Latin letters as somebody from abroad spells. */
export const heardOf = (words: readonly string[]): Heard | undefined => {
  const joined = words.join('');
  return LATIN.test(joined) ? { sounds: heardByEar(joined), sparse: false } : heardAbroad(joined);
};

/** A name that sounds like what was typed, and how much (1 = the same). `begun`: only its beginning does. */
export type EarMatch = { name: number; quality: number; begun?: true };

/** A town is not meant by fewer sounds. */
const FEWEST = 3;
const COST_PER_SOUND = 0.7;
const MOST_LOST_CLASSES = 1;
const BEGUN = 0.85;

const qualityOf = (cost: number, limit: number): number => (cost > limit ? 0 : 1 - (0.5 * cost) / limit);

/** The names that sound like what was typed, each once. With `open` its end may be missing. */
export const hearNames = (
  names: HeardNames,
  typed: Heard,
  open: boolean,
  costPerSound = COST_PER_SOUND,
): EarMatch[] => {
  const { sounds, sparse } = typed;
  const { length } = sounds.replaceAll('~', '');
  if (length < FEWEST) return [];
  const limit = Math.floor(costPerSound * length);
  const mask = classMask(sounds);
  const best = new Map<number, EarMatch>();
  for (const [at, heard] of names.sounds.entries()) {
    if (bitCount(mask & ~(names.masks[at] as number)) > MOST_LOST_CLASSES) continue;
    const { whole, begun } = costOf(sounds, heard, sparse, limit);
    const asWhole = qualityOf(whole, limit);
    const asBegun = open && begun < UNLIKE ? BEGUN * qualityOf(begun, limit) : 0;
    const quality = Math.max(asWhole, asBegun);
    const name = names.nameOf[at] as number;
    if (quality <= (best.get(name)?.quality ?? 0)) continue;
    best.set(name, { name, quality, ...(asBegun > asWhole && { begun: true as const }) });
  }
  return [...best.values()];
};
