// SPDX-License-Identifier: AGPL-3.0-or-later
import { CODE_ALPHABET, isCode, withCheckSign } from '../code.ts';
import { type BitReader, type BitWriter, bitReader, bitWriter } from './bits.ts';
import { crc32 } from './crc.ts';
import { LANGS } from './langs.ts';
import { bytesOf, lettersOf } from './letters.ts';
import { isNote, NOTE_RULES, type Note, slotsOf } from './notes.ts';
import { MOST_NOTES, MOST_STEPS, type Pathway, type Step } from './pathway.ts';
import { REGIONS } from './regions.ts';
import { dayBits, putSlot, takeSlot } from './slot-bits.ts';
import { fits, type Slots } from './slots.ts';

/** What a link or a code holds: a plan, one for a newer app, or nothing that can be trusted. */
export type Received =
  | { state: 'plan'; pathway: Pathway }
  | { state: 'newer' }
  | { state: 'broken' }
  | { state: 'empty' };

const VERSION = 1;
const CHECK_BYTES = 4;
/** Longer than any plan: read no further. */
const MOST_LETTERS = 4_000;

const putStep = (to: BitWriter, { code, notes }: Step): void => {
  const body = code.slice(0, -1);
  to.put(body.length - 3, 2);
  for (const sign of body) to.put(CODE_ALPHABET.indexOf(sign), 5);
  to.put(notes.length, 3);
  for (const note of notes) {
    to.put(
      NOTE_RULES.findIndex(rule => rule.code === note.code),
      7,
    );
    for (const slot of slotsOf(note.code) ?? []) putSlot(to, slot, note[slot]);
  }
};

const takeNote = (from: BitReader): Note | undefined => {
  const rule = NOTE_RULES[from.take(7) ?? -1];
  if (rule === undefined) return undefined;
  const filled: Record<string, Slots[keyof Slots]> = {};
  for (const slot of rule.slots) filled[slot] = takeSlot(from, slot);
  const note = { code: rule.code, ...filled } as Note;
  return isNote(note) ? note : undefined;
};

const all = <T>(count: number, take: () => T | undefined): T[] | undefined => {
  const taken: T[] = [];
  for (let one = 0; one < count; one++) {
    const next = take();
    if (next === undefined) return undefined;
    taken.push(next);
  }
  return taken;
};

const takeStep = (from: BitReader): Step | undefined => {
  const length = from.take(2);
  if (length === undefined || length > 2) return undefined;
  const signs = all(length + 3, () => CODE_ALPHABET[from.take(5) ?? -1]);
  const notes = all(from.take(3) ?? 0, () => takeNote(from));
  return signs && notes && { code: withCheckSign(signs.join('')), notes };
};

/** True for a plan every phone can be handed. */
export const isPathway = ({ lang, madeOn, region, steps }: Pathway): boolean =>
  LANGS.includes(lang) &&
  fits('date', madeOn) &&
  (region === undefined || REGIONS.includes(region)) &&
  steps.length > 0 &&
  steps.length <= MOST_STEPS &&
  steps.every(({ code, notes }) => isCode(code) && notes.length <= MOST_NOTES && notes.every(isNote));

/** A plan as the letters after `/p#`; a plan that is none is a mistake of ours. */
export const payloadOf = (pathway: Pathway): string => {
  if (!isPathway(pathway)) throw new Error('This plan cannot be handed over.');
  const { lang, madeOn, region, training, steps } = pathway;
  const to = bitWriter();
  to.put(VERSION, 4);
  to.put(LANGS.indexOf(lang), 6);
  dayBits.put(to, madeOn);
  to.put(region === undefined ? 0 : REGIONS.indexOf(region) + 1, 5);
  to.put(training === true ? 1 : 0, 1);
  to.put(steps.length, 4);
  for (const step of steps) putStep(to, step);
  const bytes = to.bytes();
  const check = bitWriter();
  check.put(crc32(bytes) >>> 16, 16);
  check.put(crc32(bytes) & 0xffff, 16);
  return lettersOf(new Uint8Array([...bytes, ...check.bytes()]));
};

const checked = (letters: string): Uint8Array | undefined => {
  const bytes = letters.length > MOST_LETTERS ? undefined : bytesOf(letters);
  if (bytes === undefined || bytes.length <= CHECK_BYTES) return undefined;
  const body = bytes.subarray(0, -CHECK_BYTES);
  const [a = 0, b = 0, c = 0, d = 0] = bytes.subarray(-CHECK_BYTES);
  return crc32(body) === ((a << 24) | (b << 16) | (c << 8) | d) >>> 0 ? body : undefined;
};

const takePathway = (from: BitReader): Pathway | undefined => {
  const lang = LANGS[from.take(6) ?? -1];
  const madeOn = dayBits.take(from);
  const place = from.take(5);
  const training = from.take(1) === 1;
  const steps = all(from.take(4) ?? 0, () => takeStep(from));
  if (lang === undefined || madeOn === undefined || place === undefined || steps === undefined)
    return undefined;
  if (place > REGIONS.length || !from.atEnd()) return undefined;
  const region = REGIONS[place - 1];
  const pathway = { lang, madeOn, ...(region && { region }), ...(training && { training }), steps };
  return isPathway(pathway) ? pathway : undefined;
};

/** Reads what stands after `/p#`. Whatever is there, the answer is a plan as it was made, or none. */
export const received = (letters: string): Received => {
  if (letters === '') return { state: 'empty' };
  const bytes = checked(letters);
  if (bytes === undefined) return { state: 'broken' };
  const from = bitReader(bytes);
  const version = from.take(4) ?? 0;
  if (version > VERSION) return { state: 'newer' };
  const pathway = version === VERSION ? takePathway(from) : undefined;
  return pathway === undefined ? { state: 'broken' } : { state: 'plan', pathway };
};
