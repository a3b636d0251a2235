// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Counts } from '../../domain/find/counts.ts';
import { AUDIENCE_FILTERS, DAY_FILTERS, type Filter, isPressed } from '../../domain/find/filters.ts';
import type { Query } from '../../domain/find/query.ts';
import { text } from '../../i18n/i18n.ts';
import { labelOf } from './chip-words.ts';

type Props = { query: Query; counts: Counts; onPress: (filter: Filter) => void };
type ChoiceProps = Props & { label: string; filters: readonly Filter[] };

const mediatorFilters = (counts: Counts): Filter[] =>
  (Object.keys(counts) as Filter[]).filter(filter => filter.startsWith('mediator:'));

// One of many: a list to choose from takes less room than a chip for each.
const Choice = ({ query, counts, onPress, label, filters }: ChoiceProps) => {
  const pressed = filters.find(filter => isPressed(query, filter));
  const left = filters.filter(filter => filter === pressed || (counts[filter] ?? 0) > 0);
  if (left.length === 0) return null;
  const onChange = (value: string) => {
    if (value !== '') onPress(value as Filter);
    else if (pressed !== undefined) onPress(pressed);
  };
  return (
    <li>
      <label class="chip">
        {label}
        <select value={pressed ?? ''} onChange={event => onChange(event.currentTarget.value)}>
          <option value="">{text('find.any')}</option>
          {left.map(filter => (
            <option key={filter} value={filter}>
              {filter === pressed ? labelOf(filter) : `${labelOf(filter)} (${counts[filter]})`}
            </option>
          ))}
        </select>
      </label>
    </li>
  );
};

/** True when a list to choose from has something to choose. */
export const hasChoice = ({ need }: Query, counts: Counts): boolean =>
  [...AUDIENCE_FILTERS, ...(need === 'interpreter' ? [...mediatorFilters(counts), ...DAY_FILTERS] : [])].some(
    filter => (counts[filter] ?? 0) > 0,
  );

/** The filters that are one of many: the mediator's language and day, and for whom. */
export const Choices = (props: Props) => {
  const { query, counts } = props;
  return (
    <>
      {query.need === 'interpreter' && (
        <>
          <Choice {...props} label={text('find.mediator')} filters={mediatorFilters(counts)} />
          <Choice {...props} label={text('find.day')} filters={DAY_FILTERS} />
        </>
      )}
      <Choice {...props} label={text('find.audience')} filters={AUDIENCE_FILTERS} />
    </>
  );
};
