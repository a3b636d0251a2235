// SPDX-License-Identifier: AGPL-3.0-or-later
import words from '../../../../locales/it/desk.json';
import { FRAME_HEIGHT, frameHeight } from '../../../domain/embed/address.ts';
import { colourOf } from '../../../domain/embed/theme.ts';
import { looksOf } from '../../embed/use-theme.ts';
import { fill } from '../../show/fill.ts';
import { Field } from './Fields.tsx';
import type { Chosen } from './use-choice.ts';

const { embed } = words;

/** What is to be said of a colour that was typed; nothing when it will be worn. */
const complaintOf = (typed: string | undefined): string | undefined => {
  if (!typed) return undefined;
  const brand = colourOf(typed);
  if (brand === undefined) return embed.colourWrong;
  return '--brand' in looksOf({ brand, radius: undefined }) ? undefined : embed.colourPale;
};

/** How the map stands on the page: its height, its colour, and whether it asks where the reader is. */
export const LookFields = ({ choice, change }: Chosen) => {
  const complaint = complaintOf(choice.brand);
  const { least, most } = FRAME_HEIGHT;
  return (
    <fieldset>
      <legend>{embed.looks}</legend>
      <Field
        id="height"
        label={embed.height}
        help={fill(embed.heightHelp, { least: `${least}`, most: `${most}` })}
      >
        {tied => (
          <input
            {...tied}
            type="number"
            min={least}
            max={most}
            step={20}
            value={choice.height}
            onChange={event => change({ height: frameHeight(event.currentTarget.value) })}
          />
        )}
      </Field>
      <Field id="colour" label={embed.colour} help={embed.colourHelp}>
        {tied => (
          <input
            {...tied}
            type="text"
            spellcheck={false}
            maxLength={30}
            value={choice.brand ?? ''}
            aria-invalid={complaint !== undefined}
            onInput={event => change({ brand: event.currentTarget.value.trim() || undefined })}
          />
        )}
      </Field>
      <p role="status">{complaint}</p>
      <Field id="radius" label={embed.radius}>
        {tied => (
          <input
            {...tied}
            type="number"
            min={0}
            max={24}
            value={choice.radius?.replace('px', '') ?? ''}
            onChange={({ currentTarget: { value } }) =>
              change({ radius: value === '' ? undefined : `${Number.parseInt(value, 10)}px` })
            }
          />
        )}
      </Field>
      <label class="tick">
        <input
          type="checkbox"
          checked={choice.nearMe}
          onChange={event => change({ nearMe: event.currentTarget.checked })}
        />
        <span>
          {embed.nearMe}
          <small>{embed.nearMeHelp}</small>
        </span>
      </label>
    </fieldset>
  );
};
