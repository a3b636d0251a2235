// SPDX-License-Identifier: AGPL-3.0-or-later
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { command } from '../../support/command-line.ts';
import { dataFolder } from '../../support/data-folder.ts';
import { temporaryFolder } from '../../support/test-folder.ts';

const SAID = `# Un ente inventato.
body: Unione di Prova
controller: Unione di Prova, piazza di Prova 1
privacyEmail: privacy@example.org
declarationUrl: https://example.org/dichiarazione
`;

const told = (out: string): unknown => JSON.parse(readFileSync(join(out, 'publisher.json'), 'utf8'));

describe('who publishes', () => {
  test('is left by a build beside the packs, and is gone with the next build that names nobody', async () => {
    const [root, out] = [temporaryFolder(), join(temporaryFolder(), 'out')];
    const folder = dataFolder().put('publisher.yaml', SAID);
    folder.writeTo(root);
    expect(await command('build', '--data', root, '--out', out)).toMatchObject({ code: 0 });
    expect(told(out)).toEqual({
      body: 'Unione di Prova',
      controller: 'Unione di Prova, piazza di Prova 1',
      privacyEmail: 'privacy@example.org',
      declarationUrl: 'https://example.org/dichiarazione',
    });
    const bare = temporaryFolder();
    folder.drop('publisher.yaml').writeTo(bare);
    expect(await command('build', '--data', bare, '--out', out)).toMatchObject({ code: 0 });
    expect(told(out)).toEqual({});
  });

  test('is nobody for the made-up set', async () => {
    const out = temporaryFolder();
    expect(await command('build', '--training', '--out', out)).toMatchObject({ code: 0 });
    expect(existsSync(join(out, 'training/manifest.json'))).toBe(true);
    expect(existsSync(join(out, 'training/publisher.json'))).toBe(false);
  });
});
