// SPDX-License-Identifier: AGPL-3.0-or-later
import { beforeAll, describe, expect, it } from 'vitest';
import { NOTE_RULES, type Note } from '../../../src/domain/pathway/notes.ts';
import { PERSONS, type Slots } from '../../../src/domain/pathway/slots.ts';
import { text, useWholeLanguage } from '../../../src/i18n/i18n.ts';
import { LANGUAGES } from '../../../src/i18n/languages.ts';
import { codedIn } from '../../../src/ui/pathway/coded.ts';

const FILLED: Slots = {
  date: '2026-11-24',
  until: '2026-12-04',
  time: '09:30',
  from: '09:00',
  to: '13:00',
  day: [2, 4],
  document: 'passport',
  person: 'mediator',
  language: 'ar',
  number: 12,
  name: 'Via Roma 1',
};
const filled = ({ code, slots }: (typeof NOTE_RULES)[number]): Note => ({
  code,
  ...Object.fromEntries(slots.map(slot => [slot, FILLED[slot]])),
});

beforeAll(async () => {
  for (const { code } of LANGUAGES) await useWholeLanguage(code);
  await useWholeLanguage('it');
});

describe('a coded note', () => {
  it.each([
    [
      'it',
      { code: 'appointment', date: '2026-11-24', time: '09:30' },
      'Appuntamento: martedì 24 novembre, ore 9:30',
    ],
    ['it', { code: 'go_on', day: [1, 2, 3, 4, 5] }, 'Giorno giusto per andare: lunedì – venerdì'],
    [
      'it',
      { code: 'go_on_hours', day: [2, 4], from: '09:00', to: '13:00' },
      'Vai in questo orario: martedì e giovedì, 9:00–13:00',
    ],
    ['it', { code: 'bring', document: 'passport' }, 'Porta: Passaporto'],
    ['it', { code: 'ask_mediator', language: 'ar' }, 'Chiedi un mediatore per questa lingua: arabo'],
    ['en', { code: 'stop', name: 'Via Roma' }, 'Get off here: Via Roma'],
    ['ar', { code: 'stop', name: 'Via Roma' }, /\u2068Via Roma\u2069/],
  ] as const)('says in %s what it means: %o', (lang, note, said) => {
    expect(codedIn(lang, 'notes.note', note as Note)).toMatch(said);
  });

  it.each(LANGUAGES.map(({ code }) => code))('is said in %s with nothing left open', lang => {
    for (const rule of NOTE_RULES) {
      const said = codedIn(lang, 'notes.note', filled(rule));
      expect(said, rule.code).not.toMatch(/[{}]|undefined|note\./);
      for (const slot of rule.slots.filter(one => one === 'number' || one === 'name'))
        expect(said).toContain(String(FILLED[slot]));
    }
    for (const person of PERSONS)
      expect(text(`notes.person.${person}`, { lng: lang })).not.toContain('person.');
  });
});
