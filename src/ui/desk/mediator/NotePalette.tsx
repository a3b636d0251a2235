// SPDX-License-Identifier: AGPL-3.0-or-later
import { useEffect, useRef, useState } from 'preact/hooks';
import { isNote, NOTE_GROUPS, NOTE_RULES, type Note, type NoteGroup } from '../../../domain/pathway/notes.ts';
import { fits, type Slot, type Slots } from '../../../domain/pathway/slots.ts';
import { type TextKey, text } from '../../../i18n/i18n.ts';
import { Icon } from '../../kit/Icon.tsx';
import { GROUP_PICTURE } from '../../pathway/NoteTags.tsx';
import { SlotField } from './SlotField.tsx';
import { startingSlots } from './starting-slots.ts';
import { desk, say } from './words.ts';

type Props = { client: string; onNote: (note: Note) => void };
type Rule = (typeof NOTE_RULES)[number];

const SLOT_MARK = '\u0000';

/** A note as it stands on its button: what it says, and what one will be asked for. */
const openWords = ({ code, slots }: Rule): string => {
  const open = Object.fromEntries(slots.map(slot => [slot, SLOT_MARK]));
  const [words = ''] = text(`notes.note.${code}` as TextKey, { ...open, lng: 'it' }).split(SLOT_MARK);
  const asked = slots.map(slot => desk.slot[slot].toLowerCase()).join(' + ');
  return `${words}${asked}`;
};

type FormProps = { rule: Rule; client: string; onNote: (note: Note) => void; onClose: () => void };

/** Fills the slots of a note: choices wherever there is something to choose from. */
const SlotForm = ({ rule, client, onNote, onClose }: FormProps) => {
  const [slots, setSlots] = useState<Slots>(() => startingSlots(rule.slots, client));
  const [wrong, setWrong] = useState<Slot | undefined>(undefined);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>('input, select')?.focus(), []);
  const put = (event: Event) => {
    event.preventDefault();
    const note = { code: rule.code, ...slots } as Note;
    if (isNote(note)) return onNote(note);
    setWrong(rule.slots.find(slot => !fits(slot, slots[slot])) ?? 'to');
  };
  return (
    <form class="slots" ref={form} onSubmit={put} onKeyDown={event => event.key === 'Escape' && onClose()}>
      <p>
        <strong>{openWords(rule)}</strong>
      </p>
      {rule.slots.map(slot => (
        <SlotField
          key={slot}
          slot={slot}
          value={slots[slot]}
          onChange={value => setSlots({ ...slots, [slot]: value })}
        />
      ))}
      {wrong !== undefined && <p role="alert">{say('wrongSlot', { slot: desk.slot[wrong] })}</p>}
      <p class="ln">
        <button type="submit" class="btn pri">
          <Icon name="check" />
          <span>{say('put')}</span>
        </button>
        <button type="button" class="btn" onClick={onClose}>
          {say('cancel')}
        </button>
      </p>
    </form>
  );
};

/** All the notes, by what they are about; one without slots is put at once. */
export const NotePalette = ({ client, onNote }: Props) => {
  const [group, setGroup] = useState<NoteGroup>('when');
  const [rule, setRule] = useState<Rule | undefined>(undefined);
  const close = () => setRule(undefined);
  const put = (note: Note) => {
    onNote(note);
    close();
  };
  if (rule !== undefined) return <SlotForm rule={rule} client={client} onNote={put} onClose={close} />;
  return (
    <>
      <div class="chips" data-groups>
        {NOTE_GROUPS.map(one => (
          <button
            key={one}
            type="button"
            class="chip"
            aria-pressed={one === group}
            onClick={() => setGroup(one)}
          >
            <Icon name={GROUP_PICTURE[one]} size="small" />
            <span>{desk.group[one]}</span>
          </button>
        ))}
      </div>
      <div class="chips" data-notes>
        {NOTE_RULES.filter(one => one.group === group).map(one => (
          <button
            key={one.code}
            type="button"
            class="btn"
            onClick={() => (one.slots.length === 0 ? put({ code: one.code }) : setRule(one))}
          >
            {openWords(one)}
          </button>
        ))}
      </div>
    </>
  );
};
