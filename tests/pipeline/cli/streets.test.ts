// SPDX-License-Identifier: AGPL-3.0-or-later
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { command } from '../../support/command-line.ts';
import { dataFolder } from '../../support/data-folder.ts';
import { streetMap } from '../../support/street-map.ts';
import { temporaryFolder } from '../../support/test-folder.ts';

const project = (name: string, bytes: Uint8Array | string): { data: string; out: string } => {
  const root = temporaryFolder();
  dataFolder().writeTo(join(root, 'data'));
  mkdirSync(join(root, 'public/map/streets'), { recursive: true });
  writeFileSync(join(root, 'public/map/streets', name), bytes);
  return { data: join(root, 'data'), out: join(root, 'public/data') };
};

test('a build publishes the streets that stand beside its data, and says so', async () => {
  const { data, out } = project('basilicata.pmtiles', streetMap());
  const { code, lines } = await command('build', '--data', data, '--out', out);
  expect(code).toBe(0);
  expect(lines.some(line => /^Strade di basilicata: \d+ byte, fino allo zoom 14\.$/.test(line))).toBe(true);
  expect(readdirSync(join(out, 'map/streets'))).toEqual([expect.stringMatching(/^basilicata\./)]);
});

test('a build with a wrong file of streets writes nothing', async () => {
  const { data, out } = project('basilicata.pmtiles', 'not a map');
  const { code, lines } = await command('build', '--data', data, '--out', out);
  expect({ code, written: existsSync(out) }).toEqual({ code: 1, written: false });
  expect(lines.join('\n')).toMatch(/basilicata\.pmtiles: Non è un file PMTiles/);
  expect(lines.at(-1)).toBe('Non è stato scritto niente. Correggi gli errori e riprova.');
});
