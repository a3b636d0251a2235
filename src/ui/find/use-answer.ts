// SPDX-License-Identifier: AGPL-3.0-or-later
import { useMemo } from 'preact/hooks';
import { press, pressedOf } from '../../domain/find/filters.ts';
import { type FindResult, find } from '../../domain/find/find.ts';
import { type Query, searchOf } from '../../domain/find/query.ts';
import { useApp } from '../context.ts';
import { useIndex } from './use-index.ts';

export type Answered = {
  /** Undefined while words or data are on their way, and when there are no data at all. */
  answer: FindResult | undefined;
  waiting: boolean;
  /** How many more the pressed filters might leave, if their rows said anything about it. */
  unstated: number;
};

/** What a query finds at this minute, around the reader's town. */
export const useAnswer = (query: Query): Answered => {
  const { atlas, now, store, town, lang, state } = useApp();
  const { index, coming: notYet } = useIndex(query.q !== undefined);
  const empty = atlas.services.size === 0;
  const coming = state?.regions.some(({ progress }) => progress !== undefined) === true;
  const ready = store !== undefined && !empty && !notYet;
  const { page: _, ...asked } = query;
  const key = searchOf(asked);
  // A phone whose clock is wrong still finds; the cards then say nothing about hours.
  const at = now ?? CLOCKLESS;
  const [answer, unstated] = useMemo(() => {
    if (!ready) return [undefined, 0] as const;
    const look = (what: Query) => find(atlas, what, { at, town, index, lang });
    // A row that does not say is told of where the filter is not pressed.
    const silent = pressedOf(query).map(filter => look(press(query, filter)).unstated[filter] ?? 0);
    return [look(query), Math.max(0, ...silent)] as const;
  }, [atlas, key, at, town, index, lang, ready]);
  return { answer, waiting: !ready && (!empty || coming), unstated };
};

const CLOCKLESS = new Date(0);
