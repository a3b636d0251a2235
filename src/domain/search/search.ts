// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Atlas } from '../atlas.ts';
import type { Municipality } from '../municipality.ts';
import { isProtected } from '../protected.ts';
import type { Kind, Need } from '../vocabulary.ts';
import type { Offer } from '../vocabulary-offers.ts';
import { farCitiesOf } from './far-cities.ts';
import type { TownHit } from './find-towns.ts';
import { type PhraseBook, phraseBookOf } from './phrase-book.ts';
import { findNames, isNameWord, type NameHit, type ServiceNames, serviceNamesOf } from './service-names.ts';
import { type Places, readTyped, type Spotted, spotTowns, type Typed } from './spot-towns.ts';
import { suggest } from './suggest.ts';
import { townNamesOf } from './town-names.ts';
import { type Scored, type Understood, understand } from './understand.ts';
import type { SafetyWords, SearchWords } from './words.ts';

/** All that can be found by typing. */
export type SearchIndex = {
  book: PhraseBook;
  places: Places;
  names: ServiceNames;
  examples: readonly string[];
  /** Understands what somebody types, without whoever asks having to bring the search along. */
  ask: (typed: string) => Searched;
};

type Meant = { needs: Need[]; kinds: Kind[]; offers: Offer[] };

/** What typed words may mean, each list best first. */
export type Searched = Meant & {
  towns: Municipality[];
  /** Ids of services whose names hold the words. Never a protected one. */
  services: string[];
  /** Nothing at all was understood: then `suggestions` say what to try. */
  unknown: boolean;
  suggestions: string[];
  /** Somebody may be in danger: protection goes first. */
  alarm: boolean;
  /** What the words mean for certain enough to list services by it; a few services whose names hold them belong to it. */
  sure: Meant & { services: string[] };
  /** The kinds of office and the things to get that were typed themselves, not only something of their need. */
  exact: Pick<Meant, 'kinds' | 'offers'>;
  /** The services whose name was typed. `byName`: the words are a name and nothing else. */
  named: string[];
  byName: boolean;
  /** The town that was named to the end; more than one when they share the name. */
  places: Municipality[];
  /** Words that name no town on the phone: `towns` are only like them. The region of a city that is known to be elsewhere. */
  notHere?: { words: string; region?: string };
};

/** Makes ready for typing. The reader's language comes first among `words`. */
export const buildSearch = (from: {
  words: readonly SearchWords[];
  safety: SafetyWords;
  atlas: Atlas;
}): SearchIndex => {
  const { words, safety, atlas } = from;
  const index: SearchIndex = {
    book: phraseBookOf(words, safety),
    places: {
      towns: townNamesOf(atlas.towns.values()),
      far: townNamesOf(farCitiesOf(atlas.towns.values())),
    },
    names: serviceNamesOf([...atlas.services.values()].filter(service => !isProtected(service))),
    examples: words[0]?.examples ?? [],
    ask: typed => search(index, typed),
  };
  return index;
};

const LONGEST_TYPED = 100;
const MOST_TOWNS = 8;
const MOST_SERVICES = 8;

/** Left over from elisions ("l'avvocato"), or a word just begun. */
const LONE_LETTER = /^[a-z]$/;

const namesIn = (
  { names }: SearchIndex,
  typed: readonly Typed[],
  place: TownHit | undefined,
): { hits: NameHit[]; byName: boolean } => {
  const words = typed.map(({ text, open, reading }, index) => {
    const inPlace = place !== undefined && index >= place.from && index < place.to;
    return { text, open, certain: reading.certain, inPlace };
  });
  const tokens = words.filter(({ text }) => !LONE_LETTER.test(text));
  const outside = tokens.filter(({ inPlace }) => !inPlace);
  const all = findNames(names, tokens);
  const hits = all.length > 0 || outside.length === tokens.length ? all : findNames(names, outside);
  return { hits, byName: outside.some(token => !token.certain && isNameWord(names, token)) };
};

const LEAST_SCORE = 0.12;
const LEAST_SHARE = 0.3;
const SURE_SHARE = 0.75;
const EXACT_SHARE = 0.9;
const LEAST_EXACT = 0.35;

const codesOf = (scored: readonly Scored[]): Meant => {
  const of = <T>(sort: string): T[] =>
    scored.filter(({ meaning }) => meaning.sort === sort).map(({ meaning }) => meaning.code as T);
  return { needs: of<Need>('need'), kinds: of<Kind>('kind'), offers: of<Offer>('offer') };
};

const meaningsOf = ({
  scored,
  alarm,
}: Understood): { meant: Meant; sure: Meant; exact: Searched['exact'] } => {
  const top = scored[0]?.score ?? 0;
  const above = (share: number, least = LEAST_SCORE) =>
    codesOf(scored.filter(({ score }) => score >= least && score >= share * top));
  const meant = above(LEAST_SHARE);
  if (!alarm) return { meant, sure: above(SURE_SHARE), exact: above(EXACT_SHARE, LEAST_EXACT) };
  const needs: Need[] = ['safety', ...meant.needs.filter(need => need !== 'safety')];
  const sure: Meant = { needs: ['safety'], kinds: [], offers: [] };
  return { meant: { ...meant, needs }, sure, exact: sure };
};

/** Names that hold the words: all of them when the words are a name, else those that were typed whole; a rare word of a name counts a little. */
const namedBy = (names: readonly NameHit[], byName: boolean): { named: string[]; also: string[] } => {
  const named = names.filter(({ whole }) => byName || whole).map(({ id }) => id);
  return { named, also: names.length <= MOST_SERVICES ? names.map(({ id }) => id) : [] };
};

const NO_TOWN: Spotted = { hits: [], places: [] };

/** The name of a service is not the name of a town that is like it. */
const unlessNamed = (spotted: Spotted, byName: boolean): Spotted =>
  byName && spotted.notHere !== undefined && spotted.notHere.region === undefined ? NO_TOWN : spotted;

const townsOf = ({ hits, places, notHere }: Spotted, alarm: boolean) => ({
  towns: hits.slice(0, MOST_TOWNS).map(({ town }) => town),
  places: places.map(({ town }) => town),
  ...(notHere && !alarm && { notHere }),
});

/** Understands what somebody types, at every keystroke: needs, kinds of office, things to get, towns, names. */
export const search = (index: SearchIndex, typed: string): Searched => {
  const read = readTyped(index.book, index.places, typed.slice(0, LONGEST_TYPED));
  const { words } = read;
  const { scored, alarm } = understand(
    index.book,
    words.map(({ reading }) => reading),
  );
  const { meant, sure, exact } = meaningsOf({ scored, alarm });
  const isMeant = Object.values(meant).some(({ length }) => length > 0);
  const spotted = spotTowns(index.places, read, isMeant);
  // Words that only are like a town may be a name.
  const place = spotted.notHere === undefined ? spotted.places[0] : undefined;
  const found = namesIn(index, words, place);
  const names = alarm ? [] : found.hits;
  const { named, also } = namedBy(names, found.byName);
  const nothing = !isMeant && spotted.hits.length + names.length === 0 && spotted.notHere === undefined;
  const unknown = nothing && words.some(({ text }) => !LONE_LETTER.test(text));
  const texts = words.map(({ text }) => text);
  return {
    ...meant,
    ...townsOf(unlessNamed(spotted, found.byName), alarm),
    services: names.slice(0, MOST_SERVICES).map(({ id }) => id),
    unknown,
    suggestions: unknown ? suggest(index.book, texts, index.examples) : [],
    alarm,
    sure: { ...sure, services: also },
    exact,
    named,
    byName: found.byName && named.length > 0,
  };
};
