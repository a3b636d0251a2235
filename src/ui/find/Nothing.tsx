// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Filter } from '../../domain/find/filters.ts';
import type { FindResult } from '../../domain/find/find.ts';
import { text } from '../../i18n/i18n.ts';
import { useApp } from '../context.ts';
import { SafetyCard, Tiles } from '../home/Tiles.tsx';
import { Cards } from './Cards.tsx';
import { labelOf } from './chip-words.ts';
import { NamesLike } from './NotHere.tsx';

type Props = { answer: FindResult; onPress: (filter: Filter) => void };

const Suggestions = ({ words }: { words: readonly string[] }) => {
  const { hrefOf, lang } = useApp();
  return (
    <ul class="chips" role="list">
      {words.map(one => (
        <li key={one}>
          <a class="chip" href={hrefOf({ page: 'find', lang }, `?q=${encodeURIComponent(one)}`)}>
            {one}
          </a>
        </li>
      ))}
    </ul>
  );
};

/** What stands where nothing was found: the way back, and the nearest instead. */
export const Nothing = ({ answer: { unknown, alternative, searched }, onPress }: Props) => {
  const notHere = searched?.notHere !== undefined;
  const lost = unknown !== undefined || notHere;
  const drop = alternative !== undefined && 'drop' in alternative ? alternative.drop : undefined;
  return (
    <div class="nothing">
      {lost && (
        <>
          {unknown !== undefined && <Suggestions words={unknown} />}
          {notHere && <NamesLike searched={searched} found={false} />}
          <Tiles />
          <SafetyCard />
        </>
      )}
      {drop !== undefined && (
        <button type="button" class="btn pri" onClick={() => onPress(drop)}>
          {text('find.drop', { filter: labelOf(drop) })}
        </button>
      )}
      {!lost && alternative !== undefined && alternative.nearest.length > 0 && (
        <>
          <h2>{text('find.nearest')}</h2>
          <Cards found={alternative.nearest} />
        </>
      )}
    </div>
  );
};
