// SPDX-License-Identifier: AGPL-3.0-or-later
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildPacks, MANIFEST } from '../../../src/pipeline/build/packs.ts';
import { writeBuild } from '../../../src/pipeline/build/write.ts';
import { openPublished } from '../../../src/pipeline/diff/published.ts';
import { syntheticDataset } from '../../support/synthetic/dataset.ts';

const first = buildPacks(syntheticDataset({ services: 40, towns: 3 }));
const second = buildPacks(syntheticDataset({ services: 60, towns: 3, seed: 2 }));
const training = buildPacks({ ...syntheticDataset({ services: 5, towns: 1 }), training: true });

let home = '';
let out = '';
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'approdo-write-'));
  out = join(home, 'public', 'data');
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
const pathsOf = ({ files }: typeof first): string[] => [...files.keys()].sort();
const put = (path: string, text = 'x'): void => {
  mkdirSync(dirname(join(out, path)), { recursive: true });
  writeFileSync(join(out, path), text);
};

describe('writing a build', () => {
  it('leaves exactly the files of the build, in a folder that need not exist', () => {
    writeBuild(out, first.files);
    expect(filesIn(out)).toEqual(pathsOf(first));
    for (const [path, bytes] of first.files)
      expect(new Uint8Array(readFileSync(join(out, path)))).toEqual(bytes);
    expect(readdirSync(dirname(out))).toEqual(['data']);
  });

  it('removes the packs that the new build no longer has, and the regions left empty', () => {
    put('regione-sparita/index-abcdefghij.json');
    writeBuild(out, first.files);
    writeBuild(out, second.files);
    expect(filesIn(out)).toEqual(pathsOf(second));
    expect(existsSync(join(out, 'regione-sparita'))).toBe(false);
  });

  it('removes the drawings and pictures that the new build no longer has, and nothing else of the map', () => {
    const bytes = new Uint8Array([123, 125]);
    const withMap = (name: string, istat: string) =>
      new Map([...first.files, [`map/${name}.json`, bytes], [`map/c/${istat}.svg`, bytes]]);
    writeBuild(out, withMap('valdiprova.0123456789', '999001'));
    put('map/valdiprova.pmtiles');
    writeBuild(out, withMap('valdiprova.abcdef0123', '999002'));
    expect(readdirSync(join(out, 'map')).sort()).toEqual([
      'c',
      'valdiprova.abcdef0123.json',
      'valdiprova.pmtiles',
    ]);
    expect(readdirSync(join(out, 'map', 'c'))).toEqual(['999002.svg']);
  });

  it('touches nothing that no build can have written, whatever folder it is given', () => {
    put('lettera.txt');
    put('valdiprova/appunti.json');
    writeBuild(out, first.files);
    writeBuild(out, second.files);
    expect(filesIn(out)).toEqual([...pathsOf(second), 'lettera.txt', 'valdiprova/appunti.json'].sort());
  });

  it('keeps the real and the made-up set apart: neither build removes the other', () => {
    writeBuild(join(out, 'training'), training.files);
    writeBuild(out, first.files);
    writeBuild(join(out, 'training'), training.files);
    writeBuild(out, second.files);
    expect(filesIn(join(out, 'training'))).toEqual(pathsOf(training));
    expect(filesIn(out)).toEqual(
      [...pathsOf(second), ...pathsOf(training).map(path => `training/${path}`)].sort(),
    );
  });

  it('leaves the old build whole when it fails midway, and nothing half-written beside it', async () => {
    writeBuild(out, first.files);
    const blocked = pathsOf(second).findLast(path => path !== MANIFEST && !first.files.has(path)) as string;
    put(`${blocked}/in-the-way`);
    expect(() => writeBuild(out, second.files)).toThrow();
    expect(readFileSync(join(out, MANIFEST), 'utf8')).toBe(
      new TextDecoder().decode(first.files.get(MANIFEST)),
    );
    expect(await openPublished(out)).toHaveProperty('regions');
    expect(readdirSync(dirname(out))).toEqual(['data']);
  });

  it('leaves the old build whole when the disk refuses before the swap', () => {
    writeBuild(out, first.files);
    const impossible = new Map([
      ...second.files,
      [`${'x'.repeat(300)}/index-abcdefghij.json`, new Uint8Array(1)],
    ]);
    expect(() => writeBuild(out, impossible)).toThrow();
    expect(filesIn(out)).toEqual(pathsOf(first));
  });

  it('refuses a build without a manifest', () => {
    expect(() => writeBuild(out, new Map())).toThrow('manifest');
  });
});
