// SPDX-License-Identifier: AGPL-3.0-or-later
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { manifestSchema } from '../../src/domain/manifest.ts';

const KB = 1024;
const gzip = (file: string): number => gzipSync(readFileSync(file), { level: 9 }).length;

const assets = readdirSync('dist/assets').map(name => join('dist/assets', name));
const sum = (files: string[]): number => files.reduce((total, file) => total + gzip(file), 0);
const page = readFileSync('dist/index.html', 'utf8');
const first = assets.filter(file => page.includes(file.split('/').at(-1) as string));

describe('the built site', () => {
  it('opens with at most 35 KB of script', () => {
    const scripts = first.filter(file => file.endsWith('.js'));
    expect(scripts.length).toBeGreaterThan(0);
    expect(sum(scripts)).toBeLessThanOrEqual(35 * KB);
  });

  it('reads its data with at most 48 KB of script more', () => {
    const later = assets.filter(file => file.endsWith('.js') && !first.includes(file));
    expect(sum(later)).toBeLessThanOrEqual(48 * KB);
  });

  it('has at most 10 KB of style', () => {
    expect(sum(assets.filter(file => file.endsWith('.css')))).toBeLessThanOrEqual(10 * KB);
  });

  it('has a page of at most 14 KB', () => {
    expect(gzip('dist/index.html')).toBeLessThanOrEqual(14 * KB);
  });

  it('asks nobody else for anything', () => {
    const addresses = page.match(/(?:src|href)="https?:[^"]+/g) ?? [];
    expect(addresses).toEqual([]);
  });
});

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
