// SPDX-License-Identifier: AGPL-3.0-or-later
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { fits, type Slot, type Slots } from '../../../domain/pathway/slots.ts';
import { type TextKey, text } from '../../../i18n/i18n.ts';
import { Icon } from '../../kit/Icon.tsx';
import { SlotField } from './SlotField.tsx';
import { startingSlots } from './starting-slots.ts';
import { desk, say } from './words.ts';

export type CodedRule = { code: string; slots: readonly Slot[] };
export type Coded = { code: string } & Slots;
export type CodedSection = 'notes.note' | 'notices.notice';

const SLOT_MARK = '\u0000';

/** A coded sentence as it stands on its button: what it says, and what one will be asked for. */
export const openWords = (section: CodedSection, { code, slots }: CodedRule): string => {
  const open = Object.fromEntries(slots.map(slot => [slot, SLOT_MARK]));
  const [words = ''] = text(`${section}.${code}` as TextKey, { ...open, lng: 'it' }).split(SLOT_MARK);
  const asked = slots.map(slot => desk.slot[slot].toLowerCase()).join(' + ');
  return `${words}${asked}`;
};

type Props = {
  section: CodedSection;
  rule: CodedRule;
  client: string;
  /** What the button that ends it says. */
  put: string;
  isRight: (coded: Coded) => boolean;
  onPut: (coded: Coded) => void;
  onClose: () => void;
};

/** Fills the slots of a coded sentence: choices wherever there is something to choose from. */
export const SlotForm = ({ section, rule, client, put, isRight, onPut, onClose }: Props) => {
  const [slots, setSlots] = useState<Slots>(() => startingSlots(rule.slots, client));
  const [wrong, setWrong] = useState<Slot | undefined>(undefined);
  const form = useRef<HTMLFormElement>(null);
  // Before the next key: who knows the letters types faster than a slow computer draws.
  useLayoutEffect(() => form.current?.querySelector<HTMLElement>('input, select')?.focus(), []);
  const finish = (event: Event) => {
    event.preventDefault();
    const coded: Coded = { code: rule.code, ...slots };
    if (isRight(coded)) return onPut(coded);
    setWrong(rule.slots.find(slot => !fits(slot, slots[slot])) ?? rule.slots.at(-1));
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onClose();
    // In a list of choices the browser does nothing with Enter; in a field it ends the form by itself.
    if (event.key !== 'Enter' || !(event.target instanceof HTMLSelectElement)) return;
    event.preventDefault();
    form.current?.requestSubmit();
  };
  return (
    <form class="slots" ref={form} onSubmit={finish} onKeyDown={press}>
      <p>
        <strong>{openWords(section, rule)}</strong>
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
          <span>{put}</span>
        </button>
        <button type="button" class="btn" onClick={onClose}>
          {say('cancel')}
        </button>
      </p>
    </form>
  );
};
