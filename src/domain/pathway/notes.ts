// SPDX-License-Identifier: AGPL-3.0-or-later
import { fitsAll, type Slot, type Slots } from './slots.ts';

/** The families a mediator looks for a note in. */
export const NOTE_GROUPS = ['when', 'bring', 'ask', 'before', 'with', 'cost', 'way'] as const;
export type NoteGroup = (typeof NOTE_GROUPS)[number];

type NoteRule = { code: string; group: NoteGroup; slots: readonly Slot[] };
const rule = (group: NoteGroup, code: string, ...slots: Slot[]): NoteRule => ({ group, code, slots });

/** The coded notes. Append only: a printed code holds their place in this list. */
export const NOTE_RULES: readonly NoteRule[] = [
  rule('when', 'appointment', 'date', 'time'),
  rule('when', 'appointment_day', 'date'),
  rule('when', 'go_on', 'day'),
  rule('when', 'go_on_hours', 'day', 'from', 'to'),
  rule('when', 'go_by', 'date'),
  rule('when', 'go_from', 'date'),
  rule('when', 'go_early'),
  rule('when', 'come_back', 'date'),
  rule('when', 'meet', 'date', 'time'),
  rule('when', 'starts', 'date'),
  rule('when', 'expires', 'date'),
  rule('before', 'wait_message'),
  rule('when', 'urgent'),
  rule('when', 'not_urgent'),
  rule('bring', 'bring', 'document'),
  rule('bring', 'bring_copy', 'document'),
  rule('bring', 'bring_both', 'document'),
  rule('bring', 'bring_all'),
  rule('bring', 'bring_sheet'),
  rule('bring', 'bring_letter'),
  rule('bring', 'bring_photos', 'number'),
  rule('bring', 'go_anyway'),
  rule('before', 'translate', 'document'),
  rule('ask', 'ask_for', 'person'),
  rule('ask', 'ask_mediator', 'language'),
  rule('ask', 'ask_interpreter', 'language'),
  rule('ask', 'ask_appointment'),
  rule('ask', 'ask_receipt'),
  rule('ask', 'ask_copy'),
  rule('ask', 'ask_form'),
  rule('ask', 'ask_certificate'),
  rule('cost', 'ask_cost'),
  rule('before', 'call_first'),
  rule('before', 'call_hours', 'day', 'from', 'to'),
  rule('before', 'book_online'),
  rule('before', 'write_first'),
  rule('with', 'call_us'),
  rule('with', 'with_you'),
  rule('with', 'go_with', 'person'),
  rule('with', 'speaker'),
  rule('with', 'with_children'),
  rule('with', 'without_children'),
  rule('cost', 'free'),
  rule('cost', 'pay', 'number'),
  rule('cost', 'stamp', 'number'),
  rule('cost', 'pay_nobody'),
  rule('way', 'bus', 'name'),
  rule('way', 'train', 'name'),
  rule('way', 'stop', 'name'),
  rule('way', 'walk', 'number'),
  rule('way', 'entrance', 'name'),
  rule('way', 'ground_floor'),
  rule('way', 'floor', 'number'),
  rule('way', 'room', 'name'),
  rule('way', 'counter', 'number'),
  rule('way', 'ticket'),
  rule('before', 'step_first', 'number'),
  rule('when', 'course_hours', 'day', 'from', 'to'),
];

/** A coded remark: a sentence of every language, with its slots filled. */
export type Note = { code: string } & Slots;

const byCode = new Map(NOTE_RULES.map(one => [one.code, one]));

/** The slots a note must have filled; undefined for a note nobody knows. */
export const slotsOf = (code: string): readonly Slot[] | undefined => byCode.get(code)?.slots;

/** True when a note can be said: it exists, its slots are filled rightly, and none beyond them. */
export const isNote = ({ code, ...filled }: Note): boolean => {
  const slots = slotsOf(code);
  return slots !== undefined && fitsAll(slots, filled);
};
