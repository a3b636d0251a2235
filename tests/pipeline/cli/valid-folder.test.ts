// SPDX-License-Identifier: AGPL-3.0-or-later
import { expect, test } from 'vitest';
import { command } from '../../support/command-line.ts';
import { dataFolder } from '../../support/data-folder.ts';
import { temporaryFolder } from '../../support/test-folder.ts';

test('a folder without faults is called in order, without a warning', async () => {
  const root = temporaryFolder();
  dataFolder().writeTo(root);
  expect(await command('check', '--data', root)).toEqual({
    code: 0,
    lines: ['Tutto a posto. Servizi: 9. Comuni: 7. Avvisi: 0.'],
  });
});
