// SPDX-License-Identifier: AGPL-3.0-or-later
import { fold } from '../fold.ts';
import type { Municipality } from '../municipality.ts';
import type { FarCity } from './far-cities.ts';
import { findTowns, hearTowns, type TownHit, type TypedWord } from './find-towns.ts';
import { longerWords } from './lexicon.ts';
import type { PhraseBook } from './phrase-book.ts';
import { isWord, type Reading, readToken } from './readings.ts';
import { typedTokens } from './tokens.ts';
import { isTownWord, type TownNames } from './town-names.ts';

/** The towns that can be found, and the cities that cannot. */
export type Places = { towns: TownNames; far: TownNames<FarCity> };

/** A typed word with what it may mean. `place`: it is in the name of a town, or sounds like one in its own script. */
export type Typed = TypedWord & { place: boolean; reading: Reading };

/** Typed words, and the towns they sound like when they are of another script. */
export type TypedWords = { words: Typed[]; heard: TownHit[]; far: TownHit<FarCity>[] };

const MOST_TOKENS = 10;
const LATIN = /^[a-z0-9]+$/;
/** A name heard this well, in a script that is read by sound alone, is the name. */
const SURELY_HEARD = 0.72;

const isForeign = ({ raw, taken }: TypedWord): boolean => !taken && !LATIN.test(raw);

const coveredBy = (hits: readonly TownHit<FarCity | Municipality>[], index: number): boolean =>
  hits.some(({ from, to, quality }) => quality >= SURELY_HEARD && index >= from && index < to);

/** Reads what is being typed: words first that sound like a town in a script of their own, then what the others mean. */
export const readTyped = (book: PhraseBook, { towns, far }: Places, typed: string): TypedWords => {
  const ended = /\s$/.test(typed);
  const tokens = typedTokens(typed).slice(0, MOST_TOKENS);
  const plain = tokens.map((token, index) => ({
    ...token,
    open: !ended && index === tokens.length - 1,
    taken: isWord(book, token.text),
  }));
  const heard = hearTowns(towns, plain, isForeign);
  const heardFar = hearTowns(far, plain, isForeign);
  const words = plain.map((word, index) => {
    const named = isTownWord(towns, word.text) || isTownWord(far, word.text);
    const place = named || coveredBy([...heard, ...heardFar], index);
    return { ...word, place, reading: readToken(book, { ...word, place }) };
  });
  return { words, heard, far: heardFar };
};

/**
 * The towns that typed words name or resemble. `places`: what was named beyond doubt, or is spelt nearly so.
 * `notHere`: the words that name no town on the phone; the hits are then only like them.
 */
export type Spotted = { hits: TownHit[]; places: TownHit[]; notHere?: { words: string; region?: string } };

const SHORTEST_HEARD = 4;
const WELL_SPELT = 0.8;

/** In Latin letters only what means nothing, and begins no town, is a name spelt by ear. */
const isStrange =
  ({ towns: { lexicon } }: Places) =>
  ({ text, open, reading, place }: Typed): boolean =>
    LATIN.test(text) &&
    text.length >= SHORTEST_HEARD &&
    !place &&
    !reading.certain &&
    !(open && longerWords(lexicon, text).length > 0);

/** Everyday words that are also the name of a town ("Sale", "None") are a town only when nothing else is typed; a word with a slip is rather the word. */
const isMeant =
  (words: readonly Typed[]) =>
  ({ from, to, whole, like, quality }: TownHit<FarCity | Municipality>): boolean => {
    const inside = words.slice(from, to);
    if (like) return inside.some(({ reading }) => reading.known < quality);
    return !inside.every(({ taken }) => taken) || (whole && to - from === words.length);
  };

const isGuess = ({ like, quality, from, to }: TownHit, words: readonly Typed[]): boolean =>
  like && (quality < SURELY_HEARD || !words.slice(from, to).every(isForeign));

/** True when a city that is not here was named more surely than any town that is. */
const isFar = (city: TownHit<FarCity> | undefined, town: TownHit | undefined): boolean => {
  if (city?.whole !== true) return false;
  if (town?.whole !== true || city.like !== town.like) return town?.whole !== true || !city.like;
  return city.quality > town.quality;
};

const placesOf = (hits: readonly TownHit[], words: readonly Typed[]): TownHit[] => {
  const [best] = hits;
  if (best === undefined || words.slice(best.from, best.to).every(({ taken }) => taken)) return [];
  if (!best.whole && !best.like) return [];
  if (isGuess(best, words) && best.quality < WELL_SPELT) return [];
  const name = fold(best.town.name);
  return hits.filter(hit => hit === best || (hit.whole && fold(hit.town.name) === name));
};

const LOOSELY = 1.6;

/** Names like that of a city that is not here. */
const similar = ({ towns }: Places, words: readonly Typed[], city: TownHit<FarCity>): TownHit[] => {
  const inside = words.slice(city.from, city.to);
  const spelt = findTowns(
    towns,
    inside.map(word => ({ ...word, taken: false, open: true })),
  );
  return [...spelt, ...hearTowns(towns, inside, () => true, LOOSELY)];
};

const wordsOf = (words: readonly Typed[], { from, to }: { from: number; to: number }): string =>
  words
    .slice(from, to)
    .map(({ raw }) => raw)
    .join(' ');

/** Finds the towns in what was typed. `meant`: it means something else, too, and then a likeness alone says nothing. */
export const spotTowns = (places: Places, { words, ...foreign }: TypedWords, meant: boolean): Spotted => {
  const strange = isStrange(places);
  const byEar = (word: TypedWord): boolean => strange(word as Typed);
  const heard = [...foreign.heard, ...hearTowns(places.towns, words, byEar)];
  const heardFar = [...foreign.far, ...hearTowns(places.far, words, byEar)];
  const hits = findTowns(places.towns, words, heard).filter(isMeant(words));
  const [city] = findTowns(places.far, words, heardFar).filter(isMeant(words));
  const [best] = hits;
  if (city !== undefined && isFar(city, best)) {
    const notHere = { words: wordsOf(words, city), region: city.town.region };
    return { hits: similar(places, words, city), places: [], notHere };
  }
  const sure = placesOf(hits, words);
  if (best === undefined || meant || !isGuess(best, words)) return { hits, places: sure };
  return { hits, places: sure, notHere: { words: wordsOf(words, best) } };
};
