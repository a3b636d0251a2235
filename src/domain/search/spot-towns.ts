// SPDX-License-Identifier: AGPL-3.0-or-later
import { fold } from '../fold.ts';
import type { Municipality } from '../municipality.ts';
import type { FarCity } from './far-cities.ts';
import { findTowns, hearTowns, type TownHit, type TypedWord } from './find-towns.ts';
import { SURELY_HEARD } from './heard-towns.ts';
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
export type TypedWords = { typed: string; words: Typed[]; heard: TownHit[]; far: TownHit<FarCity>[] };

const MOST_TOKENS = 10;
const LATIN = /^[a-z0-9]+$/;

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
  return { typed, words, heard, far: heardFar };
};

/**
 * The towns that typed words name or resemble. `places`: what was named beyond doubt, or is spelt nearly so.
 * `notHere`: the words that name no town on the phone; the hits are then only like them.
 */
export type Spotted = { hits: TownHit[]; places: TownHit[]; notHere?: { words: string; region?: string } };

const SHORTEST_HEARD = 4;
const WELL_SPELT = 0.8;
const SHORTEST_LIKELY = 6;
const CLEARLY_HEARD = 0.8;
const LEAST_LIKE = 0.5;

/** In Latin letters only what means nothing, and begins no town, is a name spelt by ear. */
const isStrange =
  ({ towns: { lexicon } }: Places) =>
  ({ text, open, reading, place }: Typed): boolean =>
    LATIN.test(text) &&
    text.length >= SHORTEST_HEARD &&
    !place &&
    !reading.certain &&
    !(open && longerWords(lexicon, text).length > 0);

const ALMOST_THE_SAME = 0.88;
const NO_VILLAGE = 3;

/**
 * Everyday words that are also the name of a town ("Sale", "None") are a town only when nothing else is typed; a word
 * with a slip is rather the word; and among words that mean something one that is only like a name is no village.
 */
const isNamed =
  (words: readonly Typed[], meant: boolean) =>
  ({ town, from, to, whole, like, quality }: TownHit<FarCity | Municipality>): boolean => {
    const inside = words.slice(from, to);
    if (!like) return !inside.every(({ taken }) => taken) || (whole && to - from === words.length);
    const likely = !meant || town.size >= NO_VILLAGE || quality >= ALMOST_THE_SAME;
    if (!likely || quality < LEAST_LIKE) return false;
    return !meant || inside.some(({ reading }) => reading.known < quality);
  };

/** Of a name that was typed whole its parts are not meant: no Novara in Grumento Nova. */
const withoutParts = (hits: readonly TownHit[]): TownHit[] => {
  const [best] = hits;
  if (best?.whole !== true || best.like) return [...hits];
  return hits.filter(
    ({ from, to }) => to <= best.from || from >= best.to || to - from >= best.to - best.from,
  );
};

const isHeardClearly = ({ quality }: { quality: number }): boolean => quality >= CLEARLY_HEARD;

const isGuess = ({ like, quality, from, to }: TownHit, words: readonly Typed[]): boolean =>
  like && (quality < SURELY_HEARD || !words.slice(from, to).every(isForeign));

/** True when a city that is not here was named more surely than any town that is. */
const isFar = (city: TownHit<FarCity> | undefined, town: TownHit | undefined): boolean => {
  if (city?.whole !== true) return false;
  if (town?.whole !== true || city.like !== town.like) return town?.whole !== true || !city.like;
  return city.quality > town.quality;
};

/** What is only like a name is taken for it when it is long enough to bear a slip, and the town is no village. */
const isLikely = ({ town, official, from, to, quality }: TownHit, words: readonly Typed[]): boolean => {
  const { length } = words
    .slice(from, to)
    .map(({ text }) => text)
    .join('');
  return official && quality >= WELL_SPELT && town.size >= NO_VILLAGE && length >= SHORTEST_LIKELY;
};

const placesOf = (hits: readonly TownHit[], words: readonly Typed[]): TownHit[] => {
  const [best] = hits;
  if (best === undefined || words.slice(best.from, best.to).every(({ taken }) => taken)) return [];
  if (!best.whole || (isGuess(best, words) && !isLikely(best, words))) return [];
  const name = fold(best.town.name);
  return hits.filter(hit => hit === best || (hit.whole && fold(hit.town.name) === name));
};

const LOOSELY = 1.6;

/** Names like that of a city that is not here: of towns, not of their hamlets, if there are any. */
const similar = ({ towns }: Places, words: readonly Typed[], city: TownHit<FarCity>): TownHit[] => {
  const inside = words.slice(city.from, city.to).map(word => ({ ...word, taken: false, open: true }));
  const heard = hearTowns(towns, inside, () => true, LOOSELY);
  const hits = findTowns(towns, inside, heard);
  const official = hits.filter(hit => hit.official);
  return official.length > 0 ? official : hits;
};

const APART = /[^\p{L}\p{M}\p{N}'’-]+/u;

/** Words as they were typed, with their capitals and accents. */
const asTyped = (
  typed: string,
  words: readonly Typed[],
  { from, to }: { from: number; to: number },
): string => {
  const parts = typed.split(APART).filter(part => part !== '');
  if (to - from === words.length) return parts.join(' ');
  const said = words.slice(from, to).map(({ raw }) => parts.find(part => fold(part) === raw) ?? raw);
  return said.join(' ');
};

/** Finds the towns in what was typed. `meant`: it means something else, too, and then a likeness alone says nothing. */
export const spotTowns = (
  places: Places,
  { typed, words, ...foreign }: TypedWords,
  meant: boolean,
): Spotted => {
  const strange = isStrange(places);
  const byEar = (word: TypedWord): boolean => strange(word as Typed);
  const heard = [...foreign.heard, ...hearTowns(places.towns, words, byEar).filter(isHeardClearly)];
  const heardFar = [...foreign.far, ...hearTowns(places.far, words, byEar).filter(isHeardClearly)];
  const isMeant = isNamed(words, meant);
  const hits = withoutParts(findTowns(places.towns, words, heard).filter(isMeant));
  const [city] = findTowns(places.far, words, heardFar).filter(isMeant);
  const [best] = hits;
  if (city !== undefined && isFar(city, best)) {
    const notHere = { words: asTyped(typed, words, city), region: city.town.region };
    return { hits: similar(places, words, city), places: [], notHere };
  }
  const sure = placesOf(hits, words);
  if (best === undefined || meant || !isGuess(best, words)) return { hits, places: sure };
  return { hits, places: sure, notHere: { words: asTyped(typed, words, best) } };
};
