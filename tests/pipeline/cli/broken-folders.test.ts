// SPDX-License-Identifier: AGPL-3.0-or-later
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import words from '../../../locales/it/pipeline.json' with { type: 'json' };
import { BROKEN, WITHOUT_CASE } from '../../fixtures/broken/all-cases.ts';
import type { BrokenCase } from '../../fixtures/broken/broken-case.ts';
import { command, within } from '../../support/command-line.ts';
import { dataFolder } from '../../support/data-folder.ts';
import { temporaryFolder } from '../../support/test-folder.ts';

const broken = ({ change }: BrokenCase): string => {
  const root = temporaryFolder();
  const folder = dataFolder();
  change(folder);
  folder.writeTo(root);
  return root;
};

const linesOf = ({ says }: BrokenCase): string[] => [says].flat();

describe.each(Object.entries(BROKEN))('a person who got %s wrong', (_, cases) => {
  test.each(cases)('$did: is told just that', async one => {
    const root = broken(one);
    const { code, lines } = await command('check', '--data', root);
    const told = linesOf(one);
    if (one.level === 'warning') {
      expect(within(root, lines.slice(0, -1))).toEqual(told);
      expect({ code, last: lines.at(-1) }).toEqual({
        code: 0,
        last: expect.stringContaining(`Avvisi: ${told.length}.`),
      });
    } else {
      expect(within(root, lines)).toEqual([...told, `Errori: ${told.length}. Avvisi: 0.`]);
      expect(code).toBe(1);
    }
  });

  test.each(cases.filter(({ level }) => level !== 'warning'))('$did: nothing is built', async one => {
    const root = broken(one);
    const out = join(temporaryFolder(), 'out');
    const { code, lines } = await command('build', '--data', root, '--out', out);
    expect(lines.at(-1)).toBe('Non è stato scritto niente. Correggi gli errori e riprova.');
    expect({ code, written: existsSync(out) }).toEqual({ code: 1, written: false });
  });
});

describe('the table of mistakes', () => {
  const used = new Set(Object.values(BROKEN).flatMap(cases => cases.map(({ code }) => code as string)));
  const all = Object.keys(words.faults);

  test('has a case, or a reason to have none, for every message an officer can read', () => {
    expect(all.filter(code => !used.has(code) && !(code in WITHOUT_CASE))).toEqual([]);
  });

  test('gives no reason for a message that has its case', () => {
    expect(Object.keys(WITHOUT_CASE).filter(code => used.has(code) || !all.includes(code))).toEqual([]);
  });

  test('has a message for each case that comes from the sentence of its code', () => {
    const start = (code: keyof typeof words.faults) => words.faults[code].split('{')[0]?.slice(0, 12) ?? '';
    const foreign = Object.values(BROKEN)
      .flat()
      .filter(one => !linesOf(one).every(line => line.includes(start(one.code))));
    expect(foreign.map(({ did }) => did)).toEqual([]);
  });
});
