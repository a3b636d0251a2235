// SPDX-License-Identifier: AGPL-3.0-or-later
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CODE_ALPHABET, withCheckSign } from '../../../src/domain/code.ts';
import { LANGS, langOfPlan, regionOfPlan, saysTraining } from '../../../src/domain/pathway/langs.ts';
import { bytesOf, lettersOf } from '../../../src/domain/pathway/letters.ts';
import { isNote, NOTE_RULES, type Note } from '../../../src/domain/pathway/notes.ts';
import { MOST_NOTES, MOST_STEPS, type Pathway } from '../../../src/domain/pathway/pathway.ts';
import { payloadOf, received } from '../../../src/domain/pathway/payload.ts';
import { REGIONS } from '../../../src/domain/pathway/regions.ts';
import { NAME_SIGNS, PERSONS, type Slot } from '../../../src/domain/pathway/slots.ts';
import { DESK_LANGUAGES } from '../../../src/domain/vocabulary-languages.ts';
import { BRING } from '../../../src/domain/vocabulary-offers.ts';

const day = fc
  .integer({ min: 0, max: 32_000 })
  .map(days => new Date(Date.UTC(2024, 0, 1) + days * 86_400_000).toISOString().slice(0, 10));
const clock = fc
  .integer({ min: 0, max: 287 })
  .map(
    five => `${String(Math.floor(five / 12)).padStart(2, '0')}:${String((five % 12) * 5).padStart(2, '0')}`,
  );
const FILLED: Record<Slot, fc.Arbitrary<unknown>> = {
  date: day,
  until: day,
  time: clock,
  from: clock,
  to: clock,
  day: fc.subarray([1, 2, 3, 4, 5, 6, 7], { minLength: 1 }),
  document: fc.constantFrom(...BRING),
  person: fc.constantFrom(...PERSONS),
  language: fc.constantFrom(...DESK_LANGUAGES),
  number: fc.integer({ min: 0, max: 999 }),
  name: fc.string({ unit: fc.constantFrom(...NAME_SIGNS), minLength: 1, maxLength: 24 }),
  phone: fc.constant('112'),
};
const note = fc
  .constantFrom(...NOTE_RULES)
  .chain(({ code, slots }) =>
    fc
      .record(Object.fromEntries(slots.map(slot => [slot, FILLED[slot]])))
      .map(filled => ({ code, ...filled })),
  )
  .filter(one => isNote(one as Note)) as fc.Arbitrary<Note>;
const code = fc
  .array(fc.constantFrom(...CODE_ALPHABET), { minLength: 3, maxLength: 5 })
  .map(signs => withCheckSign(signs.join('')));
const step = fc.record({ code, notes: fc.array(note, { maxLength: MOST_NOTES }) });
const plan: fc.Arbitrary<Pathway> = fc
  .record({
    lang: fc.constantFrom(...LANGS),
    madeOn: day,
    region: fc.option(fc.constantFrom(...REGIONS), { nil: undefined }),
    training: fc.boolean(),
    steps: fc.array(step, { minLength: 1, maxLength: MOST_STEPS }),
  })
  .map(({ region, training, ...rest }) => ({
    ...rest,
    ...(region && { region }),
    ...(training && { training }),
  }));

const flipped = (letters: string, bit: number): string => {
  const bytes = bytesOf(letters) as Uint8Array;
  const at = bit % (bytes.length * 8);
  bytes[at >> 3] = (bytes[at >> 3] as number) ^ (128 >> (at & 7));
  return lettersOf(bytes);
};

describe('a plan in its code', () => {
  test('says for practice or not before anything else of it is read', () => {
    fc.assert(
      fc.property(plan, one => {
        expect(saysTraining(payloadOf(one))).toBe(one.training === true);
      }),
    );
    expect(['', 'AAAA'].map(saysTraining)).toEqual([false, false]);
  });

  test('comes out as it went in', () => {
    fc.assert(
      fc.property(plan, one => {
        expect(received(payloadOf(one))).toEqual({ state: 'plan', pathway: one });
        expect(langOfPlan(payloadOf(one))).toBe(one.lang);
        expect(regionOfPlan(payloadOf(one))).toBe(one.region);
      }),
      { numRuns: 500 },
    );
  });

  test('holds every note there is', () => {
    for (const { code: name, slots } of NOTE_RULES) {
      const filled = fc.sample(fc.record(Object.fromEntries(slots.map(slot => [slot, FILLED[slot]]))), {
        numRuns: 60,
        seed: 7,
      });
      const said = filled.map(one => ({ code: name, ...one }) as Note).find(isNote);
      expect(said, name).toBeDefined();
      const one: Pathway = {
        lang: 'ar',
        madeOn: '2026-11-21',
        steps: [{ code: '2BK8', notes: [said as Note] }],
      };
      expect(received(payloadOf(one)), name).toEqual({ state: 'plan', pathway: one });
    }
  });

  test('with one to three bits flipped is refused, never read as another', () => {
    fc.assert(
      fc.property(plan, fc.uniqueArray(fc.nat(), { minLength: 1, maxLength: 3 }), (one, bits) => {
        const letters = payloadOf(one);
        const wrong = bits.reduce(flipped, letters);
        fc.pre(wrong !== letters);
        expect(received(wrong)).toEqual({ state: 'broken' });
      }),
      { numRuns: 500 },
    );
  });

  test('cut short or made longer is refused', () => {
    fc.assert(
      fc.property(
        plan,
        fc.nat(),
        fc.string({ unit: fc.constantFrom(...'ABCabc019-_'), minLength: 1 }),
        (one, at, more) => {
          const letters = payloadOf(one);
          expect(received(letters.slice(0, 1 + (at % (letters.length - 1)))).state).toBe('broken');
          expect(received(letters + more).state).toBe('broken');
        },
      ),
      { numRuns: 300 },
    );
  });

  test('of random letters is refused, without a crash', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ minLength: 1 }), fc.uint8Array({ minLength: 1 }).map(lettersOf)),
        letters => {
          expect(['broken']).toContain(received(letters).state);
        },
      ),
      { numRuns: 3000 },
    );
  });

  test('of a newer app is told apart from a broken one', () => {
    // Version 2, whatever follows, with the right check.
    expect(received('IAECMBnPnw').state).toBe('newer');
    expect(received('')).toEqual({ state: 'empty' });
  });
});
