// SPDX-License-Identifier: AGPL-3.0-or-later
import { useLayoutEffect, useRef } from 'preact/hooks';
import { type Filter, pressedOf } from '../../domain/find/filters.ts';
import { type FindResult, shown } from '../../domain/find/find.ts';
import { type Query, searchOf } from '../../domain/find/query.ts';
import { text } from '../../i18n/i18n.ts';
import { useApp } from '../context.ts';
import { HowItWorks } from '../parts/HowItWorks.tsx';
import { Cards, CardsToCome } from './Cards.tsx';
import { Chips } from './Chips.tsx';
import { Choices, hasChoice } from './Choices.tsx';
import { Count } from './Count.tsx';
import { chipsFor, isChoice } from './chip-words.ts';
import { Meant } from './Meant.tsx';
import { Nothing } from './Nothing.tsx';
import { Switch } from './Switch.tsx';
import { useAnswer } from './use-answer.ts';
import { useStaged } from './use-staged.ts';
import { WayOut } from './WayOut.tsx';

type Props = {
  query: Query;
  awaited: { current: boolean };
  onPress: (filter: Filter) => void;
  onMore: (page: number) => void;
};

const More = ({ answer, query, onMore }: Pick<Props, 'query' | 'onMore'> & { answer: FindResult }) => {
  const list = useRef<HTMLDivElement>(null);
  const from = useRef<number | undefined>(undefined);
  const found = shown(answer.results, query);
  const { page: _, ...question } = query;
  const drawn = useStaged(found, searchOf(question));
  useLayoutEffect(() => {
    // The button that was pressed may be gone: the reader goes on with the first new card.
    if (from.current === undefined || found.length <= from.current) return;
    list.current?.querySelectorAll<HTMLElement>('h3 a')[from.current]?.focus();
    from.current = undefined;
  }, [found.length]);
  return (
    <div ref={list}>
      <Cards found={drawn} />
      {found.length < answer.total && (
        <p class="ln">
          <button
            type="button"
            class="btn"
            onClick={() => {
              from.current = found.length;
              onMore((query.page ?? 1) + 1);
            }}
          >
            {text('find.more')}
          </button>
          <span>{text('find.shown', { shown: found.length, total: answer.total })}</span>
        </p>
      )}
    </div>
  );
};

/** The filters and what they leave. */
export const FoundList = ({ query, awaited, onPress, onMore }: Props) => {
  const { lang } = useApp();
  const { answer, waiting, unstated } = useAnswer(query);
  if (answer === undefined) return waiting ? <CardsToCome /> : <p class="lead">{text('find.noData')}</p>;
  const { counts, searched, total, unknown } = answer;
  const pressed = pressedOf(query);
  const lost = unknown !== undefined || (total === 0 && searched?.notHere !== undefined);
  const chips = chipsFor(query, counts, lang, pressed);
  // A row of filters of which none can do anything is only in the way.
  const filters = pressed.length > 0 || chips.some(({ count }) => count > 0) || hasChoice(query, counts);
  return (
    <>
      {searched !== undefined && <Meant searched={searched} found={total > 0} />}
      <WayOut answer={answer} />
      {!lost && filters && (
        <Chips chips={chips} onPress={onPress} chosen={pressed.some(isChoice)}>
          <Choices query={query} counts={counts} onPress={onPress} />
        </Chips>
      )}
      <div class="countrow">
        <Count answer={answer} awaited={awaited} />
        {total > 0 && <Switch query={query} />}
      </div>
      <HowItWorks need={query.need} />
      {unstated > 0 && <p class="lead">{text('find.unstated', { count: unstated })}</p>}
      {total === 0 ? (
        <Nothing answer={answer} onPress={onPress} />
      ) : (
        <More answer={answer} query={query} onMore={onMore} />
      )}
    </>
  );
};
