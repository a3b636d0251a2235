// SPDX-License-Identifier: AGPL-3.0-or-later
import type { WordMatch } from './lexicon.ts';
import type { Meaning, Phrase, PhraseBook } from './phrase-book.ts';
import type { Reading } from './readings.ts';

export type Scored = { meaning: Meaning; score: number };

/** What typed words mean, best first. `alarm`: somebody is in danger, which goes before everything. */
export type Understood = { scored: Scored[]; alarm: boolean };

/** `found`: which words of the phrase were typed, one bit each: a word typed twice is one word. */
type Evidence = { covered: number; used: number; found: number; sure: boolean };

/** A word this short differs by one slip from too many harmless ones ("cours", "coups") to mean danger when misspelt. */
const SHORTEST_MISSPELT_DANGER = 7;
const SHORTEST_TWICE_MISSPELT_DANGER = 10;
const ONE_SLIP = 0.8;
const SHORTEST_BEGUN_DANGER = 4;

/** Words of danger must be typed as they are, be begun beyond doubt, or be long enough to bear a slip. */
const meansDanger = ({ quality, slip, begun, abroad }: WordMatch, { length, place }: Reading): boolean => {
  if (abroad === true || (begun === true && (slip === true || place))) return false;
  if (slip === true)
    return length >= (quality < ONE_SLIP ? SHORTEST_TWICE_MISSPELT_DANGER : SHORTEST_MISSPELT_DANGER);
  return begun !== true || quality === 1 || length >= SHORTEST_BEGUN_DANGER;
};

const raisesAlarm = ({ quality, begun }: WordMatch, { harmless, length }: Reading): boolean =>
  quality === 1 || (begun !== true && length >= SHORTEST_MISSPELT_DANGER && quality > harmless);

const isDanger = (phrase: Phrase | undefined): boolean => phrase?.meaning.need === 'safety';

const bestByPhrase = ({ phrases, phrasesWith }: PhraseBook, reading: Reading): Map<number, WordMatch> => {
  const best = new Map<number, WordMatch>();
  for (const match of reading.matches) {
    const danger = meansDanger(match, reading);
    for (const phrase of phrasesWith[match.word] as readonly number[])
      if ((best.get(phrase)?.quality ?? 0) < match.quality && (danger || !isDanger(phrases[phrase])))
        best.set(phrase, match);
  }
  return best;
};

const gather = (book: PhraseBook, readings: readonly Reading[]): Map<number, Evidence> => {
  const evidence = new Map<number, Evidence>();
  for (const reading of readings)
    for (const [phrase, match] of bestByPhrase(book, reading)) {
      const so = evidence.get(phrase) ?? { covered: 0, used: 0, found: 0, sure: true };
      const bit = 1 << (book.phrases[phrase] as Phrase).words.indexOf(match.word);
      so.used += reading.telling * match.quality;
      if ((so.found & bit) === 0) {
        so.covered += (book.weights[match.word] as number) * match.quality;
        so.found |= bit;
        so.sure &&= raisesAlarm(match, reading);
      }
      evidence.set(phrase, so);
    }
  return evidence;
};

/** How much of a score hangs on the share of the typed words that the phrase explains. */
const USED_SHARE = 0.6;
/** A kind or an offer speaks for its need, a little less loudly than the need's own words. */
const HEARSAY = 0.95;

const better = (scores: Map<string, Scored>, meaning: Meaning, score: number): void => {
  const key = `${meaning.sort}:${meaning.code}`;
  if ((scores.get(key)?.score ?? 0) < score) scores.set(key, { meaning, score });
};

const fullWeight = ({ weights }: PhraseBook, { words }: Phrase): number =>
  words.reduce((sum, word) => sum + (weights[word] as number), 0);

/** Weighs what was typed against every phrase of the book. */
export const understand = (book: PhraseBook, readings: readonly Reading[]): Understood => {
  const typed = readings.reduce((sum, { telling }) => sum + telling, 0);
  const scores = new Map<string, Scored>();
  let alarm = false;
  for (const [index, { covered, used, found, sure }] of gather(book, readings)) {
    const phrase = book.phrases[index] as Phrase;
    const whole = found === (1 << phrase.words.length) - 1;
    if (isDanger(phrase) && !whole) continue;
    const share = Math.min(1, covered / fullWeight(book, phrase));
    const score = share * share * (1 - USED_SHARE + USED_SHARE * Math.min(1, used / typed));
    const { meaning } = phrase;
    better(scores, meaning, score);
    const { need } = meaning;
    if (meaning.sort !== 'need') better(scores, { sort: 'need', code: need, need }, HEARSAY * score);
    alarm ||= phrase.alarm && sure && whole;
  }
  return { scored: [...scores.values()].sort((a, b) => b.score - a.score), alarm };
};
