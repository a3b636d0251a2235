// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Ref } from 'preact';
import { useState } from 'preact/hooks';
import type { Found } from '../../../domain/find/candidates.ts';
import { type Filter, isPressed, press } from '../../../domain/find/filters.ts';
import { type Day, deskLanguageOf, type Query } from '../../../domain/find/query.ts';
import { romeTime, weekday } from '../../../domain/rome.ts';
import type { Service } from '../../../domain/service.ts';
import { NEEDS, type Need } from '../../../domain/vocabulary.ts';
import { languageName } from '../../../i18n/format.ts';
import { word } from '../../../i18n/i18n.ts';
import { useApp } from '../../context.ts';
import { useAnswer } from '../../find/use-answer.ts';
import { Icon } from '../../kit/Icon.tsx';
import { SelectField } from '../embed/Fields.tsx';
import { useTowns } from '../use-towns.ts';
import { byCodeOrPhone } from './matching.ts';
import { ResultRow } from './ResultRow.tsx';
import { count, say, desk as words } from './words.ts';

const PAGE = 9;

type Props = {
  client: string;
  taken: readonly string[];
  onAdd: (service: Service) => void;
  box: Ref<HTMLInputElement>;
};

const useFilters = (client: string): { filter: Filter; words: string }[] => {
  const { now } = useApp();
  const spoken = deskLanguageOf(client);
  const today = now && ((weekday(romeTime(now).day) + 1) as Day);
  return [
    ...(now === undefined ? [] : [{ filter: `day:${today}` as Filter, words: say('today') }]),
    ...(spoken === undefined || spoken === 'it'
      ? []
      : [{ filter: `speaks:${spoken}` as Filter, words: say('speaks', { language: languageName(spoken) }) }]),
    { filter: 'free', words: say('free') },
    ...(now === undefined ? [] : [{ filter: 'open' as Filter, words: say('open') }]),
  ];
};

type Listed = Pick<Found, 'service'> & Partial<Found>;

const useFound = (query: Query, typed: string): { found: readonly Listed[]; total: number } => {
  const { atlas } = useApp();
  const named = byCodeOrPhone(typed, atlas);
  const { answer } = useAnswer(named === undefined && typed !== '' ? { ...query, q: typed } : query);
  if (named !== undefined) return { found: named.map(service => ({ service })), total: named.length };
  return { found: answer?.results ?? [], total: answer?.total ?? 0 };
};

/** What a mediator looks through: the same search as on the phone, and codes and numbers. */
export const FindColumn = ({ client, taken, onAdd, box }: Props) => {
  const [query, setQuery] = useState<Query>({});
  const [typed, setTyped] = useState('');
  const [pages, setPages] = useState(1);
  const { found, total } = useFound(query, typed.replace(/\s+/g, ' ').trim());
  const change = (next: Query) => {
    setQuery(next);
    setPages(1);
  };
  const { near: _, ...anywhere } = query;
  const { need: __, ...anyNeed } = query;
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
      <fieldset class="chips">
        <legend class="vh">{words.filters}</legend>
        {useFilters(client).map(({ filter, words: name }) => (
          <button
            key={filter}
            type="button"
            class="chip"
            aria-pressed={isPressed(query, filter)}
            onClick={() => change(press(query, filter))}
          >
            {isPressed(query, filter) && <Icon name="check" size="small" />}
            <span>{name}</span>
          </button>
        ))}
      </fieldset>
      <SelectField
        id="desk-need"
        label={say('need')}
        value={query.need}
        none={say('anyNeed')}
        options={NEEDS.map(need => ({ value: need, words: word(`need.${need}`) }))}
        onChoose={need => change(need === undefined ? anyNeed : { ...query, need: need as Need })}
      />
      <SelectField
        id="desk-town"
        label={say('town')}
        value={query.near}
        none={say('anyTown')}
        options={useTowns()}
        onChoose={near => change(near === undefined ? anywhere : { ...query, near })}
      />
      <p role="status" class="lead">
        {total === 0 ? say('none') : count('found', total)}
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
      {total > PAGE * pages && (
        <button type="button" class="btn" onClick={() => setPages(pages + 1)}>
          {say('more')}
        </button>
      )}
    </section>
  );
};
