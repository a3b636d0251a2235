// SPDX-License-Identifier: AGPL-3.0-or-later
import { useEffect, useState } from 'preact/hooks';
import { FRAME_READY } from '../../domain/embed/address.ts';
import { askedOf } from '../../domain/embed/asked.ts';
import { withRegion } from '../../domain/embed/said.ts';
import { type Filter, press } from '../../domain/find/filters.ts';
import { type Query, searchOf } from '../../domain/find/query.ts';
import { withView } from '../../domain/map/view.ts';
import { text, word } from '../../i18n/i18n.ts';
import { useApp } from '../context.ts';
import { useAnswer } from '../find/use-answer.ts';
import { SafetyCard } from '../home/Tiles.tsx';
import { LateMap } from '../map/LateMap.tsx';
import { useDrawings } from '../map/use-drawings.ts';
import { FrameFoot } from './FrameFoot.tsx';
import { FrameList } from './FrameList.tsx';
import { Misread, Plain, Waiting } from './Meanwhile.tsx';
import { useFrameView } from './use-frame-view.ts';
import { useTheme } from './use-theme.ts';

/** The page around is told that the frame is there: it may then take away its link. */
const useReady = (alive: boolean) =>
  useEffect(() => {
    if (alive && window.parent !== window) window.parent.postMessage(FRAME_READY, '*');
  }, [alive]);

/** The same in the app, as it is seen now. Help against violence leaves nothing in an address. */
const useAppHref = (region: string | undefined, { page: _, ...query }: Query) => {
  const { lang, hrefOf } = useApp();
  const same = withRegion(searchOf(query), region);
  return {
    list: hrefOf({ page: 'find', lang }, same),
    map: (at: Parameters<typeof withView>[1]['at']) =>
      hrefOf({ page: 'map', lang }, withView(same, at === undefined ? {} : { at })),
    safety: hrefOf({ page: 'safety', lang }),
  };
};

/** The map, or the list, on somebody's page: what the address asks for, and one line that leads to the app. */
export const EmbedPage = () => {
  const { query: search, store, state } = useApp();
  const asked = askedOf(search);
  const [query, setQuery] = useState(asked.query);
  const [list, setList] = useState(false);
  const [failed, setFailed] = useState(false);
  const { answer } = useAnswer(query);
  const view = useFrameView();
  const href = useAppHref(asked.region, query);
  useTheme(asked);
  useReady(store !== undefined);
  const protection = query.need === 'safety';
  const drawings = useDrawings(!protection);
  const asList = list || failed;
  const shown = protection ? undefined : answer;
  const onPress = (filter: Filter) => setQuery(press(query, filter));
  return (
    <main id="main" class="frame" tabIndex={-1} aria-label={text('map.embedName')}>
      <h1 class="vh" tabIndex={-1}>
        {text('map.embedName')}
      </h1>
      {shown !== undefined && <Misread />}
      <div class="framed">
        {store === undefined && <Plain />}
        {store !== undefined && protection && (
          <div class="page">
            <SafetyCard />
          </div>
        )}
        {store !== undefined && !protection && answer === undefined && (
          <Waiting failed={state?.problem !== undefined} />
        )}
        {shown !== undefined && asList && (
          <FrameList
            query={query}
            answer={shown}
            onPress={onPress}
            onMore={() => setQuery({ ...query, page: (query.page ?? 1) + 1 })}
          />
        )}
        {shown !== undefined && !asList && (
          <LateMap
            query={query}
            title={query.need === undefined ? text('shell.map') : word(`need.${query.need}`)}
            answer={shown}
            view={view}
            drawings={drawings}
            listHref={href.list}
            onPress={onPress}
            onFailed={() => setFailed(true)}
          />
        )}
      </div>
      <FrameFoot
        list={asList}
        onList={shown === undefined || failed ? undefined : setList}
        appHref={protection ? href.safety : asList ? href.list : href.map(view.at)}
      />
    </main>
  );
};
