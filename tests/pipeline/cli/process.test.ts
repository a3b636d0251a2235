// SPDX-License-Identifier: AGPL-3.0-or-later
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { dataFolder, TODAY } from '../../support/data-folder.ts';
import { temporaryFolder } from '../../support/test-folder.ts';

const npmRunData = (args: string[], env: Record<string, string> = {}) => {
  const { GITHUB_ACTIONS: _, ...mine } = process.env;
  const all = ['tsx', 'src/pipeline/cli/main.ts', ...args, '--date', TODAY];
  const { status, stdout, stderr } = spawnSync('npx', all, {
    encoding: 'utf8',
    env: { ...mine, npm_config_loglevel: 'silent', ...env },
  });
  return { status, lines: stdout.trim().split('\n'), stderr };
};

const broken = (): string => {
  const root = temporaryFolder();
  dataFolder().set('services/basilicata.csv', 0, { telefono: '0971 415826/827' }).writeTo(root);
  return root;
};
const FAULT =
  'services/basilicata.csv:2:telefono: In «0971 415826/827» ci sono più numeri insieme. Scrivili interi, con «|» in mezzo: «0971 415826 | 0971 415827».';

test('the real command says the fault, stops with 1 and leaves the error output empty', () => {
  const root = broken();
  expect(npmRunData(['check', '--data', root])).toEqual({
    status: 1,
    lines: [`${root}/${FAULT}`, 'Errori: 1. Avvisi: 0.'],
    stderr: '',
  });
});

test('the real command writes nothing when there is a fault', () => {
  const out = join(temporaryFolder(), 'out');
  expect(npmRunData(['build', '--data', broken(), '--out', out]).status).toBe(1);
  expect(existsSync(out)).toBe(false);
});

test('the real command ends with 0 on a folder without faults', () => {
  const root = temporaryFolder();
  dataFolder().writeTo(root);
  expect(npmRunData(['check', '--data', root])).toEqual({
    status: 0,
    lines: ['Tutto a posto. Servizi: 9. Comuni: 7. Avvisi: 0.'],
    stderr: '',
  });
});

test('the real command says each fault twice on the forge: for people and for the change', () => {
  const root = broken();
  const { lines } = npmRunData(['check', '--data', root], { GITHUB_ACTIONS: 'true' });
  expect(lines[1]).toMatch(/^::error file=.*services\/basilicata\.csv,line=2::telefono: In «0971/);
});

test('the real command answers a word it does not know with a sentence', () => {
  const { status, lines, stderr } = npmRunData(['chek']);
  expect({ status, line: lines[0], stderr }).toEqual({
    status: 1,
    line: '«chek» non è un comando. Volevi dire «check»?',
    stderr: '',
  });
});
