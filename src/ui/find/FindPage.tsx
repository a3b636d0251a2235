// SPDX-License-Identifier: AGPL-3.0-or-later
import { useEffect, useRef, useState } from 'preact/hooks';
import { type Filter, press } from '../../domain/find/filters.ts';
import { type Query, queryOf, searchOf } from '../../domain/find/query.ts';
import { text, word } from '../../i18n/i18n.ts';
import { useApp } from '../context.ts';
import { firstDataCome } from '../first-data.ts';
import { SafetyCard } from '../home/Tiles.tsx';
import { Soon } from '../parts/Soon.tsx';
import { TopBar } from '../parts/TopBar.tsx';
import { WithoutScript } from '../parts/WithoutScript.tsx';
import { CardsToCome } from './Cards.tsx';
import { FoundList } from './FoundList.tsx';
import { SearchBox } from './SearchBox.tsx';
import { getReady, hasWords, mayBeWritten, onceKnown, soundsAlarm } from './search-words.ts';
import { useLastWish } from './use-last-wish.ts';
import { tidy, useTyped } from './use-typed.ts';

const withWords = ({ q: _, page: __, ...rest }: Query, typed: string): Query => {
  const { q } = queryOf(`?q=${encodeURIComponent(typed)}`);
  return q === undefined ? rest : { ...rest, q };
};

/** Ways from one query to the next. Words of danger never get into the address: they lead to protection. */
const useMoves = (asked: Query) => {
  const { atlas, lang, go } = useApp();
  const lastWish = useLastWish();
  const lead = (query: Query, replace: boolean): void => {
    const known = hasWords(lang) || query.q === asked.q ? query : withWords(query, '');
    if (soundsAlarm(atlas, lang, query.q ?? '')) go({ page: 'safety', lang });
    else go({ page: 'find', lang }, searchOf(known), { replace });
  };
  const to = (query: Query, replace: boolean): void => {
    const leadOn = lastWish(() => lead(query, replace));
    if (query.q === undefined) leadOn();
    else onceKnown(lang, leadOn);
  };
  const keepTyping = (query: Query): boolean => {
    const written = mayBeWritten(atlas, lang, query.q ?? '');
    if (written) to(query, true);
    else go({ page: 'find', lang }, searchOf(withWords(query, '')), { replace: true });
    return written;
  };
  return { to, keepTyping };
};

/** Whether the reader has asked and waits; asking draws the answer anew, though it be the same. */
const useAwaited = () => {
  const answer = useRef(false);
  const [, setAsked] = useState(0);
  const ask = () => {
    answer.current = true;
    setAsked(times => times + 1);
  };
  return { answer, ask };
};

/** Results: what was typed, the filters, and the services in the order of nearness and truth. */
export const FindPage = () => {
  const { query: address, atlas, lang, go, store, state } = useApp();
  const asked = queryOf(address);
  const { to, keepTyping } = useMoves(asked);
  const { typed, type, settle } = useTyped(asked.q ?? '', words => keepTyping(withWords(asked, words)));
  const query = tidy(typed) === (asked.q ?? '') ? asked : withWords(asked, typed);
  const title = asked.need === undefined ? text('find.title') : word(`need.${asked.need}`);
  const awaited = useAwaited();
  const inDanger = asked.need === 'safety';
  const searches = store !== undefined && !inDanger;
  const waits = state !== undefined && firstDataCome(state);

  useEffect(() => {
    if (inDanger) go({ page: 'safety', lang }, '', { replace: true });
  }, [inDanger]);
  useEffect(() => {
    // Typed into the page before it answered, or in an address that somebody sent.
    const { q } = asked;
    const leave = () =>
      soundsAlarm(atlas, lang, q ?? '') && go({ page: 'safety', lang }, '', { replace: true });
    if (q !== undefined) onceKnown(lang, leave);
  }, [asked.q]);

  return (
    <>
      <TopBar label={title} />
      <main id="main" class="page wide find" tabIndex={-1}>
        <h1 class="vh" tabIndex={-1}>
          {title}
        </h1>
        <SearchBox
          typed={typed}
          onTyped={type}
          onLeave={settle}
          onFocus={() => void getReady(atlas, lang)}
          onAsk={words => {
            to(withWords(asked, words), true);
            awaited.ask();
          }}
        />
        {store === undefined && <WithoutScript />}
        {inDanger && <SafetyCard />}
        {searches && waits && <CardsToCome />}
        {searches && !waits && (
          <Soon>
            <FoundList
              query={query}
              awaited={awaited.answer}
              onPress={(filter: Filter) => to(press(query, filter), false)}
              onMore={page => to({ ...query, page }, true)}
            />
          </Soon>
        )}
      </main>
    </>
  );
};
