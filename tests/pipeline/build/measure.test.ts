// SPDX-License-Identifier: AGPL-3.0-or-later
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { measure } from '../../../src/pipeline/build/measure.ts';
import { buildPacks } from '../../../src/pipeline/build/packs.ts';
import { writeBuild } from '../../../src/pipeline/build/write.ts';
import { syntheticDataset } from '../../support/synthetic/dataset.ts';

const home = mkdtempSync(join(tmpdir(), 'approdo-measure-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

describe('measure', () => {
  it('writes the sizes of a build between the two marks and leaves the rest of the document alone', () => {
    const document = join(home, 'format.md');
    writeFileSync(document, 'Before.\n<!-- sizes:begin -->\nold\n<!-- sizes:end -->\nAfter.\n');
    writeBuild(join(home, 'data'), buildPacks(syntheticDataset({ services: 30, towns: 3 })).files);
    expect(measure(join(home, 'data'), document)).toBeUndefined();
    const text = readFileSync(document, 'utf8');
    expect(text).toMatch(/^Before\.\n<!-- sizes:begin -->\n\| region .*\n<!-- sizes:end -->\nAfter\.\n$/s);
    expect(text).toMatch(/\| valdiprova \| index \| 1 \| 30 \| [\d.]+ \| [\d.]+ \| [\d.]+ \|/);
    expect(text).not.toContain('old');
    measure(join(home, 'data'), document);
    expect(readFileSync(document, 'utf8')).toBe(text);
  });

  it('says in Italian what it could not read', () => {
    const fault = measure(join(home, 'nowhere'), join(home, 'format.md'));
    expect(fault?.message).toBe('Il file non si legge (ENOENT).');
    expect(fault?.place.file).toBe(join(home, 'nowhere', 'manifest.json'));
  });
});
