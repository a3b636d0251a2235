// SPDX-License-Identifier: AGPL-3.0-or-later
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { manifestSchema } from '../../src/domain/manifest.ts';

const KB = 1024;
const brotli = (file: string): number => brotliCompressSync(readFileSync(file)).length;

describe('the packs of the built site', () => {
  const manifest = manifestSchema.parse(JSON.parse(readFileSync('dist/data/manifest.json', 'utf8')));

  for (const { id, packs } of manifest.regions)
    it(`keep ${id} within its budget, in at most 16 files`, () => {
      const bytes = packs.reduce((total, { path }) => total + brotli(join('dist/data', path)), 0);
      expect(bytes).toBeLessThanOrEqual((id === 'basilicata' ? 60 : 250) * KB);
      expect(packs.length).toBeLessThanOrEqual(16);
    });

  it('hold nothing made up: the training set is a world of its own', () => {
    const files = manifest.regions.flatMap(({ packs }) => packs.map(({ path }) => path));
    const text = files.map(path => readFileSync(join('dist/data', path), 'utf8')).join('');
    expect(text).not.toContain('prova-');
    const training = manifestSchema.parse(
      JSON.parse(readFileSync('dist/data/training/manifest.json', 'utf8')),
    );
    expect(training.training).toBe(true);
  });
});
