// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Candidate } from './candidates.ts';
import type { Facet } from './facet.ts';
import { type Filter, isPressed, press } from './filters.ts';
import { MEDIATION_FACET } from './mediation-facet.ts';
import { PLAIN_FACETS } from './plain-facets.ts';
import { deskLanguageOf, type Query } from './query.ts';
import type { Seen } from './seen.ts';

const FACETS: readonly Facet[] = [...PLAIN_FACETS, MEDIATION_FACET];

/** How many services remain if a filter is pressed, too; for one that is pressed, how many without it. */
export type Counts = { readonly [F in Filter]?: number };
/**
 * `remain` as said; `unstated`: how many more might be there with the filter pressed, if their rows said anything
 * about it: in no list that the filter leaves, be it pressed already or not.
 * Only languages that somebody speaks somewhere in the list, and the reader's own, have a count.
 */
export type Tally = { remain: Counts; unstated: Counts };

/** True when the stated facts say yes to every pressed filter. */
export const passes = (seen: Seen, query: Query): boolean =>
  FACETS.every(facet => !facet.asks(query) || facet.judge(seen, query) === 'yes');

const languagesOf = (candidates: readonly Candidate[], query: Query, lang: string): string[] => {
  const found = new Set<string>();
  for (const { seen } of candidates) for (const code of seen.named) found.add(code);
  for (const code of [deskLanguageOf(lang), query.speaks, query.mediator]) if (code) found.add(code);
  found.delete('mul');
  return [...found].sort();
};

/** `pressed`: the press lets it go. */
type Option = {
  filter: Filter;
  query: Query;
  asks: boolean;
  pressed: boolean;
  remain: number;
  unstated: number;
};
type Asked = { facet: Facet; options: Option[]; blanks: { unknown: number; no: number } };

const askedOf = (facet: Facet, query: Query, languages: readonly string[]): Asked => {
  const options = facet.filters(languages).map(filter => {
    const next = press(query, filter);
    const asks = facet.asks(next);
    return { filter, query: next, asks, pressed: isPressed(query, filter), remain: 0, unstated: 0 };
  });
  return { facet, options, blanks: { unknown: 0, no: 0 } };
};

/** The one facet that stands between a service and the list; two of them no single press can undo. */
const failing = (asked: readonly Asked[], seen: Seen, query: Query): readonly Asked[] | undefined => {
  let failed: Asked | undefined;
  for (const one of asked) {
    if (!one.facet.asks(query) || one.facet.judge(seen, query) === 'yes') continue;
    if (failed !== undefined) return undefined;
    failed = one;
  }
  return failed === undefined ? asked : [failed];
};

const count = ({ facet, options, blanks }: Asked, seen: Seen, query: Query): void => {
  const blank = facet.blank?.(seen);
  if (blank === 'unknown' || blank === 'no') {
    blanks[blank] += 1;
    return;
  }
  for (const option of options) {
    const answer = option.asks ? facet.judge(seen, option.query) : 'yes';
    if (answer === 'yes') option.remain += 1;
    const silent = option.pressed ? facet.judge(seen, query) : answer;
    if (silent === 'unknown') option.unstated += 1;
  }
};

/** Rows that say nothing are counted once for all options of their facet. */
const settled = ({ options, blanks: { unknown, no } }: Asked): Option[] =>
  options.map(option => ({
    ...option,
    remain: option.remain + (option.asks ? 0 : unknown + no),
    unstated: option.unstated + (option.asks || option.pressed ? unknown : 0),
  }));

/** Counts what each press of a chip would leave, in one pass over the services. */
export const tallyOf = (candidates: readonly Candidate[], query: Query, lang: string): Tally => {
  const languages = languagesOf(candidates, query, lang);
  const asked = FACETS.map(facet => askedOf(facet, query, languages));
  for (const { seen } of candidates)
    for (const one of failing(asked, seen, query) ?? []) count(one, seen, query);
  const options = asked.flatMap(settled);
  return {
    remain: Object.fromEntries(options.map(({ filter, remain }) => [filter, remain])),
    unstated: Object.fromEntries(options.map(({ filter, unstated }) => [filter, unstated])),
  };
};
