// SPDX-License-Identifier: AGPL-3.0-or-later
import { MOST_NAME, MOST_NUMBER, PERSONS, type Slot, type Slots } from '../../../domain/pathway/slots.ts';
import { DESK_LANGUAGES } from '../../../domain/vocabulary-languages.ts';
import { BRING } from '../../../domain/vocabulary-offers.ts';
import { languageName, weekdayName } from '../../../i18n/format.ts';
import { text, word } from '../../../i18n/i18n.ts';
import { Field, SelectField } from '../embed/Fields.tsx';
import { desk, say } from './words.ts';

type Props = { slot: Slot; value: Slots[Slot]; onChange: (value: Slots[Slot]) => void };

const optionsOf = (slot: Slot): { value: string; words: string }[] | undefined => {
  if (slot === 'document')
    return BRING.filter(code => code !== 'nothing').map(code => ({
      value: code,
      words: word(`bring.${code}`),
    }));
  if (slot === 'person')
    return PERSONS.map(code => ({ value: code, words: text(`notes.person.${code}`, { lng: 'it' }) }));
  if (slot !== 'language') return undefined;
  return DESK_LANGUAGES.filter(code => code !== 'mul')
    .map(code => ({ value: code, words: languageName(code, 'it') }))
    .sort((a, b) => a.words.localeCompare(b.words, 'it'));
};

const TYPES: Partial<Record<Slot, 'date' | 'time' | 'number' | 'tel'>> = {
  date: 'date',
  until: 'date',
  time: 'time',
  from: 'time',
  to: 'time',
  number: 'number',
  phone: 'tel',
};

const Weekdays = ({ days, onChange }: { days: readonly number[]; onChange: (days: number[]) => void }) => (
  <fieldset class="ways">
    <legend>{desk.slot.day}</legend>
    {[1, 2, 3, 4, 5, 6, 7].map(day => (
      <label key={day} class="tick">
        <input
          type="checkbox"
          checked={days.includes(day)}
          onChange={() =>
            onChange((days.includes(day) ? days.filter(one => one !== day) : [...days, day]).sort())
          }
        />
        {weekdayName(day - 1, 'long', 'it')}
      </label>
    ))}
  </fieldset>
);

/** One slot of a note: chosen from a list, or typed where nothing else will do. */
export const SlotField = ({ slot, value, onChange }: Props) => {
  const id = `slot-${slot}`;
  if (slot === 'day') return <Weekdays days={(value as number[] | undefined) ?? []} onChange={onChange} />;
  const options = optionsOf(slot);
  if (options !== undefined)
    return (
      <SelectField
        id={id}
        label={desk.slot[slot]}
        value={value as string}
        options={options}
        onChoose={onChange}
      />
    );
  const typed = (words: string) => {
    if (words === '') return onChange(undefined);
    onChange(slot === 'number' ? Number(words) : words);
  };
  return (
    <Field id={id} label={desk.slot[slot]} help={slot === 'name' ? say('nameHelp') : undefined}>
      {tied => (
        <input
          {...tied}
          type={(TYPES[slot] ?? 'text') as 'text'}
          value={value === undefined ? '' : String(value)}
          step={TYPES[slot] === 'time' ? 300 : undefined}
          min={slot === 'number' ? 0 : undefined}
          max={slot === 'number' ? MOST_NUMBER : undefined}
          maxLength={slot === 'name' ? MOST_NAME : undefined}
          required
          autocomplete="off"
          onInput={event => typed(event.currentTarget.value)}
        />
      )}
    </Field>
  );
};
