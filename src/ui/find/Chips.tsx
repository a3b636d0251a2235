// SPDX-License-Identifier: AGPL-3.0-or-later
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Filter } from '../../domain/find/filters.ts';
import { text } from '../../i18n/i18n.ts';
import { Icon } from '../kit/Icon.tsx';
import { type ChipState, iconOf, labelOf } from './chip-words.ts';

type Props = {
  chips: readonly ChipState[];
  onPress: (filter: Filter) => void;
  /** Lists to choose one from: before the chips when one was chosen. */
  children: ComponentChildren;
  chosen: boolean;
};

/** The filters, pressed ones first; each says how many services it leaves. One that leaves none cannot be pressed. */
export const Chips = ({ chips, onPress, children, chosen }: Props) => {
  const row = useRef<HTMLUListElement>(null);
  const moved = useRef<Filter | undefined>(undefined);
  useLayoutEffect(() => {
    // A pressed chip moves to the front; the reader's place on the keyboard moves with it.
    if (moved.current !== undefined)
      row.current?.querySelector<HTMLElement>(`[data-filter="${moved.current}"]`)?.focus();
    moved.current = undefined;
  });
  return (
    <ul class="chips" role="list" aria-label={text('find.filters')} ref={row}>
      {chosen && children}
      {chips.map(({ filter, pressed, count }) => (
        <li key={filter}>
          <button
            type="button"
            class="chip"
            data-filter={filter}
            aria-pressed={pressed}
            disabled={!pressed && count === 0}
            onClick={() => {
              moved.current = filter;
              onPress(filter);
            }}
          >
            <Icon name={pressed ? 'check' : iconOf(filter)} size="small" />
            <span>{labelOf(filter)}</span>
            {!pressed && (
              <span class="n">
                <span aria-hidden="true">{count}</span>
                <span class="vh">{` ${text('find.count', { count })}`}</span>
              </span>
            )}
          </button>
        </li>
      ))}
      {!chosen && children}
    </ul>
  );
};
