// SPDX-License-Identifier: AGPL-3.0-or-later
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkLoaded } from '../../../src/pipeline/check/check.ts';
import { faultLine, hasErrors } from '../../../src/pipeline/fault.ts';
import { command } from '../../support/command-line.ts';
import { TODAY } from '../../support/data-folder.ts';
import { loadedFrom } from '../../support/memory-files.ts';
import { byteAccidents, personSlips } from '../../support/mutations.ts';
import { broken } from '../../support/rules-oracle.ts';
import { type Content, TestFolder, temporaryFolder } from '../../support/test-folder.ts';
import { rounds } from '../../support/thorough.ts';

type Files = Record<string, Content>;

/** Thousands of folders are checked one after the other: on a busy machine that is minutes. */
const TIME = 300_000;

/** A sentence that says nothing, or more than one line. */
const GARBLED = /\p{Cc}|undefined|null|NaN km|\[object|\{(hint|line|file|expected|example)\}/u;

/** How often each outcome came, so that a test that only ever sees refusals fails. */
const judge = (files: fc.Arbitrary<Files>, numRuns: number) => {
  const seen = { refused: 0, taken: 0 };
  fc.assert(
    fc.property(files, contents => {
      const loaded = loadedFrom(contents);
      const faults = checkLoaded(loaded, TODAY);
      expect(faults.map(({ code }) => code)).not.toContain('internal');
      expect(faults.map(faultLine).filter(line => GARBLED.test(line))).toEqual([]);
      if (hasErrors(faults)) seen.refused++;
      else {
        seen.taken++;
        expect(broken(loaded.dataset, contents)).toEqual([]);
      }
    }),
    { numRuns },
  );
  return seen;
};

describe('whatever happens to a data folder', () => {
  test(
    'slips in its cells are refused, or do no harm',
    () => {
      const { refused, taken } = judge(personSlips, rounds(8000));
      expect(Math.min(refused, taken)).toBeGreaterThan(rounds(500));
    },
    TIME,
  );

  test(
    'accidents to its bytes are refused, or do no harm',
    () => {
      const { refused, taken } = judge(byteAccidents, rounds(6000));
      expect(Math.min(refused, taken)).toBeGreaterThan(rounds(500));
    },
    TIME,
  );

  test(
    'nothing is written while there is a fault',
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.oneof(personSlips, byteAccidents), async contents => {
          const root = temporaryFolder();
          const out = join(temporaryFolder(), 'out');
          new TestFolder({}, contents).writeTo(root);
          const { code } = await command('build', '--data', root, '--out', out);
          expect(existsSync(out)).toBe(code === 0);
        }),
        { numRuns: rounds(150) },
      );
    },
    TIME,
  );
});
