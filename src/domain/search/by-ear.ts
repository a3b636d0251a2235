// SPDX-License-Identifier: AGPL-3.0-or-later
import { bitCount } from './edits.ts';
import { heardByEar, heardInItaly } from './latin-sounds.ts';
import { classMask, costOf, firstMask } from './likeness.ts';
import { type Heard, heardAbroad } from './scripts.ts';

const LATIN = /^[a-z2-9]+$/;

/** Names by how they are heard, whatever script they are written in. */
export type HeardNames = {
  sounds: readonly string[];
  /** Where a word of the name ends among its sounds. */
  ends: readonly (readonly number[])[];
  masks: Uint8Array;
  firsts: Uint8Array;
  /** Which of the names is heard so. */
  nameOf: readonly number[];
};

type Reading = { sounds: string; ends: number[] };

const joined = (words: readonly string[]): Reading => {
  const ends: number[] = [];
  let sounds = '';
  for (const word of words) {
    sounds += word;
    ends.push(sounds.length);
  }
  return { sounds, ends };
};

/** How one name is heard: read as Italian, and as somebody from abroad would read it. */
const readingsOf = (words: readonly string[]): Reading[] => {
  if (!words.every(word => LATIN.test(word))) {
    const heard = words.map(word => heardAbroad(word)?.sounds);
    return heard.every(word => word !== undefined) ? [joined(heard)] : [];
  }
  const here = joined(words.map(heardInItaly));
  const abroad = joined(words.map(heardByEar));
  return abroad.sounds === here.sounds ? [here] : [here, abroad];
};

/** Gathers how folded names are heard. */
export const heardNamesOf = (names: readonly string[]): HeardNames => {
  const heard = names.flatMap((text, name) =>
    readingsOf(text.split(' ')).map(reading => ({ ...reading, name, mask: classMask(reading.sounds) })),
  );
  return {
    sounds: heard.map(({ sounds }) => sounds),
    ends: heard.map(({ ends }) => ends),
    masks: Uint8Array.from(heard, ({ mask }) => mask),
    firsts: Uint8Array.from(heard, ({ sounds }) => firstMask(sounds)),
    nameOf: heard.map(({ name }) => name),
  };
};

/** How typed words are heard, run together: in another script, or in Latin letters as somebody from abroad spells. */
export const heardOf = (words: readonly string[]): Heard | undefined => {
  const joined = words.join('');
  return LATIN.test(joined) ? { sounds: heardByEar(joined), sparse: false } : heardAbroad(joined);
};

/** A name that sounds like what was typed, and how much (1 = the same). `begun`: not even its first word to the end. */
export type EarMatch = { name: number; quality: number; begun?: true };

/** A town is not meant by fewer consonants: with one of them everything sounds alike. */
const FEWEST = 2;
const VOWELS = /[aeiouh~]/g;
const COST_PER_SOUND = 0.7;
const MOST_LOST_CLASSES = 1;
const SOME_WORDS = 0.95;
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
  if (sounds.replace(VOWELS, '').length < FEWEST) return [];
  const limit = Math.floor(costPerSound * sounds.replaceAll('~', '').length);
  const mask = classMask(sounds);
  const first = firstMask(sounds);
  const best = new Map<number, EarMatch>();
  for (const [at, heard] of names.sounds.entries()) {
    if ((first & (names.firsts[at] as number)) === 0) continue;
    if (bitCount(mask & ~(names.masks[at] as number)) > MOST_LOST_CLASSES) continue;
    const { whole, words, begun } = costOf(sounds, heard, names.ends[at] as number[], sparse, limit);
    const said = Math.max(qualityOf(whole, limit), SOME_WORDS * qualityOf(words, limit));
    const beginning = open ? BEGUN * qualityOf(begun, limit) : 0;
    const quality = Math.max(said, beginning);
    const name = names.nameOf[at] as number;
    if (quality <= (best.get(name)?.quality ?? 0)) continue;
    best.set(name, { name, quality, ...(beginning > said && { begun: true as const }) });
  }
  return [...best.values()];
};
