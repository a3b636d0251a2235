// SPDX-License-Identifier: AGPL-3.0-or-later
import { expect, test } from 'vitest';
import { sourceFiles } from '../architecture/source-files.ts';

const LITERAL = /'((?:[^'\\\n]|\\.)*)'|`((?:[^`\\]|\\.)*)`/g;
/** Quotes of a sentence, or two small words of which the last ends it. */
const SENTENCE = /[«»]|[a-zàèéìòù]{2,} (.*[a-zàèéìòù}])?[.?!]$/;
const NOT_READ = /^\s*(\/\/|\*|\/\*)|\bnew Error\(/;

test('every sentence a person reads is among the words, none in the code', () => {
  const found = sourceFiles('src/pipeline').flatMap(({ name, text }) => {
    const code = text
      .split('\n')
      .filter(line => !NOT_READ.test(line))
      .join('\n');
    const literals = [...code.matchAll(LITERAL)].map(([, quoted, template]) => quoted ?? template ?? '');
    return literals.filter(literal => SENTENCE.test(literal)).map(literal => `${name}: ${literal}`);
  });
  expect(found).toEqual([]);
});
