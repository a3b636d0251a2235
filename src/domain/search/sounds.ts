// SPDX-License-Identifier: AGPL-3.0-or-later

/**
 * Signs and how they are heard, written `signs:sounds` with a space between. `^` is where a word begins, `$` where
 * it ends. Sounds are small letters: `c` as in "ciao", `j` as in "gelato", `x` as in "sci", `z` as in "pizza", `~` for
 * a vowel that may not be there. `-` takes away the `~` before it: so a vowel sign follows its consonant.
 */
export type SoundTable = { sounds: ReadonlyMap<string, string>; longest: number };

export const tableOf = (...parts: readonly string[]): SoundTable => {
  const pairs = parts.flatMap(part => part.trim().split(/\s+/)).map(pair => pair.split(':'));
  const sounds = new Map(pairs.map(([signs = '', heard = '']) => [signs, heard]));
  return { sounds, longest: Math.max(...[...sounds.keys()].map(({ length }) => length)) };
};

const soundAt = (
  { sounds, longest }: SoundTable,
  text: string,
  at: number,
): { heard: string; length: number } => {
  for (let length = Math.min(longest, text.length - at); length > 0; length--) {
    const heard = sounds.get(text.slice(at, at + length));
    if (heard !== undefined) return { heard, length };
  }
  return { heard: '', length: 1 };
};

/** A word as it is heard, double sounds once. The longest signs of the table go first; those it lacks are silent. */
export const readSounds = (table: SoundTable, word: string): string => {
  const text = `^${word}$`;
  let heard = '';
  for (let at = 0; at < text.length; ) {
    const sound = soundAt(table, text, at);
    heard += sound.heard;
    at += sound.length;
  }
  return heard
    .replace(/~-/g, '')
    .replace(/-/g, '')
    .replace(/(.)\1+/g, '$1');
};
