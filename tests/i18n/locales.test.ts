// SPDX-License-Identifier: AGPL-3.0-or-later
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/i18n/languages.ts';
import { FIRST_SECTIONS, LATER_SECTIONS, PARTS } from '../../src/i18n/sections.ts';
import * as files from './locale-files.ts';

describe('the folder of languages', () => {
  it('holds the languages that are offered, and no other', () => {
    expect(files.faultsOf(undefined)).toEqual([]);
  });

  it('holds the sections the app and its pages read, and no other', () => {
    const own = [...FIRST_SECTIONS, ...LATER_SECTIONS].filter(section => !(section in PARTS));
    expect(files.sectionsFor('it')).toEqual([...own, ...files.PRERENDERED, files.TYPED].sort());
    for (const { file } of Object.values(PARTS)) expect(own).toContain(file);
  });

  it.each(['start-words', 'safety-words'])('has %s in each language that is offered', name => {
    const words = JSON.parse(readFileSync(`locales/${name}.json`, 'utf8')) as Record<string, object>;
    expect(Object.keys(words).sort()).toEqual(LANGUAGES.map(({ code }) => code).sort());
  });
});

/** What each language promises, and what the check says of one that does not keep it. */
const PROMISES: Record<string, string[]> = {
  'has a file for each Italian one, and no other': [
    'sectionMissing',
    'sectionUnknown',
    'notWords',
    'jsonBroken',
  ],
  'says everything the Italian says, and nothing else': ['keyMissing', 'keyUnknown', 'notSentence'],
  'has every plural form of the language in a sentence that counts': ['formMissing', 'formUnknown'],
  'has words to type for everything that can be looked for': ['listMissing', 'notList', 'typedPadded'],
  'keeps the slots of the Italian in each sentence': ['slotLost', 'slotInvented'],
  'has nothing empty, padded, marked up or spoilt': [
    'sentenceEmpty',
    'sentencePadded',
    'sentenceUnsafe',
    'sentenceSpoilt',
  ],
  'is written in its own letters, but for names and Italian terms in brackets': ['foreignLetters'],
  'is not Italian or English left over': ['italianLeft', 'englishLeft'],
  'has the marks of the language': ['wrongMarks'],
  'writes numbers in Latin digits': ['foreignDigits'],
  'calls nobody a name, and shouts nothing': ['unkind'],
  'says each need of a tile in two short lines': ['tileTooLong'],
};

describe.each(LANGUAGES)('$endonym', ({ code }) => {
  it.each(Object.entries(PROMISES))('%s', (_, codes) => {
    expect(files.faultsOf(code, ...codes)).toEqual([]);
  });

  it('has no other fault', () => {
    expect(files.faultsOf(code)).toEqual(files.faultsOf(code, ...Object.values(PROMISES).flat()));
  });
});
