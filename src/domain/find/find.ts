// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Atlas } from '../atlas.ts';
import type { Municipality } from '../municipality.ts';
import type { Searched, SearchIndex } from '../search/search.ts';
import type { Point } from '../text.ts';
import { type Candidate, candidatesOf, type Found, type Moment, placeOf } from './candidates.ts';
import { type Counts, passes, tallyOf } from './counts.ts';
import { type Filter, press, pressedOf } from './filters.ts';
import { ranked } from './order.ts';
import type { Query } from './query.ts';
import { type Wanted, wantedOf } from './wanted.ts';

export type FindOptions = {
  at: Date;
  /** The reader's town, unless the query says another. */
  town?: Municipality | undefined;
  /** Where the reader stands, if they said so this time. */
  here?: Point | undefined;
  /** Without it typed words are not understood, as if nothing had been typed. */
  index?: SearchIndex | undefined;
  /** The reader's language. */
  lang: string;
};

/** What stands where nothing was found: what one filter less would show, and what is nearest with none. */
export type Alternative = { drop: Filter; results: Found[]; nearest: Found[] } | { nearest: Found[] };

export type FindResult = {
  /** All of them, in order; a screen shows as many as `shown` says. */
  results: Found[];
  total: number;
  counts: Counts;
  /** For each filter, how many rows it hides, or would hide, only because they do not say. */
  unstated: Counts;
  /** The town that was looked around. */
  town?: Municipality;
  /** There when `results` is empty and anything at all is known. */
  alternative?: Alternative;
  /** No word of what was typed is known: what to try instead. */
  unknown?: string[];
  /** What the typed words may mean. */
  searched?: Searched;
};

const PAGE = 20;
const NEAREST = 3;

/** The results down to the page that was asked for: "show more" adds to what is there. */
export const shown = (results: readonly Found[], query: Query): Found[] =>
  results.slice(0, PAGE * (query.page ?? 1));

const listed = (candidates: readonly Candidate[], query: Query, { around }: Moment): Found[] =>
  ranked(
    candidates.filter(({ seen }) => passes(seen, query)),
    around,
  );

/** The nearest of what was looked for, else of its need, else of the help desks, else of all. */
const nearestOf = ({ need }: Query, wanted: Wanted, moment: Moment): Found[] => {
  const others: Query[] = [...(need === undefined ? [] : [{ need }]), { need: 'desk' }, {}];
  for (const wish of [wanted, ...others.map(query => wantedOf(query, undefined))]) {
    const candidates = candidatesOf(wish, moment).filter(({ gone }) => !gone);
    if (candidates.length > 0) return ranked(candidates, moment.around).slice(0, NEAREST);
  }
  return [];
};

const alternativeOf = (
  candidates: readonly Candidate[],
  query: Query,
  counts: Counts,
  nearest: Found[],
  moment: Moment,
): Alternative | undefined => {
  const helps = pressedOf(query).filter(filter => (counts[filter] ?? 0) > 0);
  const [drop] = helps.sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0));
  if (drop !== undefined) return { drop, results: listed(candidates, press(query, drop), moment), nearest };
  return nearest.length > 0 ? { nearest } : undefined;
};

/** Everything a list, a map or a row of chips shows for a query, at a moment, around a town. */
export const find = (atlas: Atlas, query: Query, options: FindOptions): FindResult => {
  const { at, town, here, index, lang } = options;
  const wanted = wantedOf(query, index);
  const around = placeOf(query, wanted, atlas, town);
  const moment: Moment = { at, atlas, around, here };
  const candidates = candidatesOf(wanted, moment);
  const { remain, unstated } = tallyOf(candidates, query, lang);
  const results = listed(candidates, query, moment);
  const empty = results.length === 0;
  const nearest = empty ? nearestOf(query, wanted, moment) : [];
  const alternative = empty ? alternativeOf(candidates, query, remain, nearest, moment) : undefined;
  const { searched } = wanted;
  return {
    results,
    total: results.length,
    counts: remain,
    unstated,
    ...(around && { town: around.town }),
    ...(alternative && { alternative }),
    ...(searched?.unknown && { unknown: searched.suggestions }),
    ...(searched && { searched }),
  };
};
