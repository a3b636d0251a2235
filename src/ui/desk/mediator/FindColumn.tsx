// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Ref } from 'preact';
import { useState } from 'preact/hooks';
import type { Found } from '../../../domain/find/candidates.ts';
import type { Query } from '../../../domain/find/query.ts';
import type { Service } from '../../../domain/service.ts';
import { NEEDS } from '../../../domain/vocabulary.ts';
import { word } from '../../../i18n/i18n.ts';
import { useApp } from '../../context.ts';
import { useAnswer } from '../../find/use-answer.ts';
import { Icon } from '../../kit/Icon.tsx';
import { SelectField } from '../embed/Fields.tsx';
import { useTowns } from '../use-towns.ts';
import { FilterChips } from './FilterChips.tsx';
import { byCodeOrPhone } from './matching.ts';
import { isOpenToday } from './open-today.ts';
import { ResultRow } from './ResultRow.tsx';
import { useWishes } from './use-wishes.ts';
import { count, say } from './words.ts';

const PAGE = 9;

type Props = {
  client: string;
  taken: readonly string[];
  onAdd: (service: Service) => void;
  box: Ref<HTMLInputElement>;
};

type Listed = Pick<Found, 'service'> & Partial<Found>;

const useFound = (query: Query, today: boolean, typed: string): readonly Listed[] => {
  const { atlas, now } = useApp();
  const named = byCodeOrPhone(typed, atlas);
  const { answer } = useAnswer(named === undefined && typed !== '' ? { ...query, q: typed } : query);
  if (named !== undefined) return named.map(service => ({ service }));
  const results = answer?.results ?? [];
  return today && now !== undefined ? results.filter(({ state }) => isOpenToday(state, now)) : results;
};

/** What a mediator looks through: the same search as on the phone, and codes and numbers. */
export const FindColumn = ({ client, taken, onAdd, box }: Props) => {
  const { query, today, chips, choose } = useWishes(client);
  const [typed, setTyped] = useState('');
  const [pages, setPages] = useState(1);
  const found = useFound(query, today, typed.replace(/\s+/g, ' ').trim());
  const chooseFrom = (part: 'need' | 'near') => (value: string | undefined) => {
    choose(part, value);
    setPages(1);
  };
  return (
    <section class="col finding" aria-labelledby="desk-find">
      <h2 id="desk-find">{say('find')}</h2>
      <label class="search">
        <Icon name="search" />
        <input
          ref={box}
          type="search"
          value={typed}
          maxLength={80}
          aria-label={say('search')}
          placeholder={say('placeholder')}
          autocomplete="off"
          aria-keyshortcuts="/"
          onKeyDown={event => {
            const [first] = found;
            if (event.key !== 'Enter' || first === undefined) return;
            event.currentTarget.select();
            onAdd(first.service);
          }}
          onInput={event => {
            setTyped(event.currentTarget.value);
            setPages(1);
          }}
        />
        <span class="kbd" aria-hidden="true">
          /
        </span>
      </label>
      <FilterChips chips={chips} onChange={() => setPages(1)} />
      <SelectField
        id="desk-need"
        label={say('need')}
        value={query.need}
        none={say('anyNeed')}
        options={NEEDS.map(need => ({ value: need, words: word(`need.${need}`) }))}
        onChoose={chooseFrom('need')}
      />
      <SelectField
        id="desk-town"
        label={say('town')}
        value={query.near}
        none={say('anyTown')}
        options={useTowns()}
        onChoose={chooseFrom('near')}
      />
      <p role="status" class="lead">
        {found.length === 0 ? say('none') : count('found', found.length)}
      </p>
      <ol class="results" role="list">
        {found.slice(0, PAGE * pages).map(({ service, km, about }, at) => (
          <ResultRow
            key={service.id}
            service={service}
            km={km}
            about={about}
            shortcut={at < PAGE ? at + 1 : undefined}
            step={taken.indexOf(service.code ?? '') + 1}
            onAdd={() => onAdd(service)}
          />
        ))}
      </ol>
      {found.length > PAGE * pages && (
        <button type="button" class="btn" onClick={() => setPages(pages + 1)}>
          {say('more')}
        </button>
      )}
    </section>
  );
};
