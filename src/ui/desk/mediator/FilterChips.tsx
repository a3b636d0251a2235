// SPDX-License-Identifier: AGPL-3.0-or-later
import { Icon } from '../../kit/Icon.tsx';
import type { Chip } from './use-wishes.ts';
import { desk } from './words.ts';

/** The filters of the desk, each pressed or not. */
export const FilterChips = ({ chips, onChange }: { chips: readonly Chip[]; onChange: () => void }) => (
  <fieldset class="chips">
    <legend class="vh">{desk.filters}</legend>
    {chips.map(({ key, words, pressed, onPress }) => (
      <button
        key={key}
        type="button"
        class="chip"
        aria-pressed={pressed}
        onClick={() => {
          onPress();
          onChange();
        }}
      >
        {pressed && <Icon name="check" size="small" />}
        <span>{words}</span>
      </button>
    ))}
  </fieldset>
);
