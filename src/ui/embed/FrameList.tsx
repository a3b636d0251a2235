// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Filter, pressedOf } from '../../domain/find/filters.ts';
import { type FindResult, shown } from '../../domain/find/find.ts';
import type { Query } from '../../domain/find/query.ts';
import { text } from '../../i18n/i18n.ts';
import { useApp } from '../context.ts';
import { Cards } from '../find/Cards.tsx';
import { Chips } from '../find/Chips.tsx';
import { Choices, hasChoice } from '../find/Choices.tsx';
import { Count } from '../find/Count.tsx';
import { chipsFor, isChoice } from '../find/chip-words.ts';
import { Nothing } from '../find/Nothing.tsx';

type Props = {
  query: Query;
  answer: FindResult;
  onPress: (filter: Filter) => void;
  onMore: () => void;
};

/** The answer as a list: the same as the map, and what the map cannot show. */
export const FrameList = ({ query, answer, onPress, onMore }: Props) => {
  const { lang } = useApp();
  const { counts, results, total } = answer;
  const pressed = pressedOf(query);
  const chips = chipsFor(query, counts, lang, pressed);
  const found = shown(results, query);
  return (
    <div class="page wide">
      {(pressed.length > 0 || chips.some(({ count }) => count > 0) || hasChoice(query, counts)) && (
        <Chips chips={chips} onPress={onPress} chosen={pressed.some(isChoice)}>
          <Choices query={query} counts={counts} onPress={onPress} />
        </Chips>
      )}
      <Count answer={answer} />
      {total === 0 ? <Nothing answer={answer} onPress={onPress} /> : <Cards found={found} />}
      {found.length < total && (
        <p class="ln">
          <button type="button" class="btn" onClick={onMore}>
            {text('find.more')}
          </button>
          <span>{text('find.shown', { shown: found.length, total })}</span>
        </p>
      )}
    </div>
  );
};
