// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, test } from 'vitest';
import { KINDS } from '../../../src/domain/vocabulary.ts';
import { OFFERS } from '../../../src/domain/vocabulary-offers.ts';
import { codeHint } from '../../../src/pipeline/parse/code-hint.ts';
import { languageHint } from '../../../src/pipeline/parse/language-hint.ts';
import { hintFor, nearHint, sparing } from '../../../src/pipeline/parse/problem.ts';

describe('a hint', () => {
  test('is the word somebody most likely meant', () => {
    expect(nearHint('plicoro', ['potenza', 'policoro'])).toBe(' Volevi dire «policoro»?');
  });

  test('is the choice when nothing is near and the choice is small', () => {
    expect(hintFor('certa', ['high', 'medium', 'low'])).toBe(' Scegli fra: high, medium, low.');
    expect(
      hintFor(
        'certa',
        Array.from({ length: 40 }, (_, index) => `choice-${index}`),
      ),
    ).toBe('');
    expect(hintFor('certa', [])).toBe('');
  });

  test('keeps a word that looks like a pattern as it is', () => {
    expect(nearHint("a$'b", ["a$'c"])).toBe(" Volevi dire «a$'c»?");
  });

  test.each([
    ['acces_desk', KINDS, ' Volevi dire «access_desk»?'],
    ['Prefettura', KINDS, ' Volevi dire «prefecture»?'],
    ['sportello', KINDS, ' Per «Sportello per stranieri» si scrive «access_desk».'],
    ['cittadinanza', OFFERS, ' Per «Cittadinanza italiana» si scrive «citizenship».'],
    ['xyzxyz', OFFERS, ' I codici, con il loro significato, sono in locales/it/vocabulary.json.'],
  ])('for the code %j, slip or Italian word', (typed, codes, hint) => {
    expect(codeHint(typed, codes)).toBe(hint);
  });

  test.each([
    ['arabo', ' Per «arabo» si scrive «ar».'],
    ['Ucrainno', ' Per «ucraino» si scrive «uk».'],
    ['molte lingue', ' Per «molte lingue» si scrive «mul».'],
    ['it,en', " Fra un codice e l'altro va uno spazio."],
    ['xx', ''],
    ['klingon', ''],
  ])('for the language %j is %j', (typed, hint) => {
    expect(languageHint(typed)).toBe(hint);
  });

  test('is looked for in a long list for the first slips only, so that a hundred thousand do not take an hour', () => {
    let asked = 0;
    const search = sparing(100_000, () => `${++asked}`, '');
    for (let slip = 0; slip < 1000; slip++) search('x');
    expect({ asked, after: search('x') }).toEqual({ asked: 300, after: '' });
  });
});
