// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Query } from '../../domain/find/query.ts';
import { searchOf } from '../../domain/find/query.ts';
import { text } from '../../i18n/i18n.ts';
import { useApp } from '../context.ts';
import { Cards, CardsToCome } from './Cards.tsx';
import { Count } from './Count.tsx';
import { Meant } from './Meant.tsx';
import { Nothing } from './Nothing.tsx';
import { useAnswer } from './use-answer.ts';
import { WayOut } from './WayOut.tsx';

export { getReady, hasWords, mayBeWritten, onceKnown, soundsAlarm } from './search-words.ts';

/** As many as one looks through while typing; the rest, and the filters, are one tap away. */
const FIRST = 8;

/** The answer to what is being typed on the first screen. */
export const Answers = ({ query }: { query: Query }) => {
  const { hrefOf, lang } = useApp();
  const { answer, waiting } = useAnswer(query);
  if (answer === undefined) return waiting ? <CardsToCome /> : <p class="lead">{text('find.noData')}</p>;
  return (
    <div class="answers">
      {answer.searched !== undefined && <Meant searched={answer.searched} found={answer.total > 0} />}
      <WayOut answer={answer} />
      <Count answer={answer} />
      {answer.total === 0 ? (
        <Nothing answer={answer} onPress={() => undefined} />
      ) : (
        <Cards found={answer.results.slice(0, FIRST)} />
      )}
      {answer.total > FIRST && (
        <a class="btn" href={hrefOf({ page: 'find', lang }, searchOf(query))}>
          {text('find.seeAll')}
        </a>
      )}
    </div>
  );
};
