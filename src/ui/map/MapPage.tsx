// SPDX-License-Identifier: AGPL-3.0-or-later
import { useEffect, useState } from 'preact/hooks';
import { type Filter, press } from '../../domain/find/filters.ts';
import { queryOf, searchOf } from '../../domain/find/query.ts';
import { withView } from '../../domain/map/view.ts';
import { text, word } from '../../i18n/i18n.ts';
import { useApp } from '../context.ts';
import { Cards } from '../find/Cards.tsx';
import { useAnswer } from '../find/use-answer.ts';
import { firstDataCome } from '../first-data.ts';
import { TopBar } from '../parts/TopBar.tsx';
import { WithoutScript } from '../parts/WithoutScript.tsx';
import { LateMap } from './LateMap.tsx';
import { useDrawings } from './use-drawings.ts';
import { useView } from './use-view.ts';

const Failed = ({ answer }: { answer: NonNullable<ReturnType<typeof useAnswer>['answer']> }) => (
  <>
    <p role="alert">{text('map.failed')}</p>
    <Cards found={answer.results} />
  </>
);

/** The same answer as the list, where it is. Protection is never shown by place. */
export const MapPage = () => {
  const { query: address, lang, go, hrefOf, store, state } = useApp();
  const query = queryOf(address);
  const { answer, waiting } = useAnswer(query);
  const view = useView();
  const [failed, setFailed] = useState(false);
  const title = query.need === undefined ? text('shell.map') : word(`need.${query.need}`);
  const inDanger = query.need === 'safety';
  const drawings = useDrawings(!inDanger);
  useEffect(() => {
    if (inDanger) go({ page: 'safety', lang }, '', { replace: true });
  }, [inDanger]);
  const comes = waiting || (state !== undefined && firstDataCome(state));
  const drawn = answer !== undefined && !failed && !inDanger;
  return (
    <>
      {!drawn && <TopBar label={title} />}
      <main id="main" class={drawn ? 'map' : 'page wide'} tabIndex={-1}>
        <h1 class="vh" tabIndex={-1}>
          {title}
        </h1>
        {store === undefined && <WithoutScript />}
        {store !== undefined && answer === undefined && (
          <p role="status">{text(comes ? 'map.loading' : 'find.noData')}</p>
        )}
        {failed && answer !== undefined && <Failed answer={answer} />}
        {drawn && (
          <LateMap
            query={query}
            title={title}
            answer={answer}
            view={view}
            drawings={drawings}
            listHref={hrefOf({ page: 'find', lang }, searchOf(query))}
            onPress={(filter: Filter) =>
              go({ page: 'map', lang }, withView(searchOf(press(query, filter)), view.seen()))
            }
            onFailed={() => setFailed(true)}
          />
        )}
      </main>
    </>
  );
};
