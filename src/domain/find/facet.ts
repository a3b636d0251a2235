// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Filter } from './filters.ts';
import type { Query } from './query.ts';
import type { Seen } from './seen.ts';

/** What the stated facts say to a filter. Unknown is not a yes, and not a no. */
export type Answer = 'yes' | 'no' | 'unknown';

/** One question the filters ask; chips of one facet exclude or refine each other. */
export type Facet = {
  asks: (query: Query) => boolean;
  /** Only of a query that asks. */
  judge: (seen: Seen, query: Query) => Answer;
  /** The answer to whatever the facet may ask, of a row that says nothing on the matter: most say little. */
  blank?: (seen: Seen) => Answer | undefined;
  filters: (languages: readonly string[]) => readonly Filter[];
};

/** The answer of a fact that is known or not. */
export const stated = (known: boolean, yes: boolean): Answer => (yes ? 'yes' : known ? 'no' : 'unknown');

/** A question that is asked or not, without a choice. */
export const flag = (name: Filter & keyof Query, answer: (seen: Seen) => Answer): Facet => ({
  asks: query => query[name] === true,
  judge: answer,
  filters: () => [name],
});
