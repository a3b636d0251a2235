// SPDX-License-Identifier: AGPL-3.0-or-later
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildPacks } from '../../../src/pipeline/build/packs.ts';
import { writeBuild } from '../../../src/pipeline/build/write.ts';
import { countChanges } from '../../../src/pipeline/diff/compare.ts';
import { diffPacks } from '../../../src/pipeline/diff/diff.ts';
import { syntheticDataset } from '../../support/synthetic/dataset.ts';

const home = mkdtempSync(join(tmpdir(), 'approdo-diff-'));
const old = join(home, 'data');
const dataset = syntheticDataset({ services: 200, regions: 2, towns: 20 });
const fewer = { ...dataset, services: dataset.services.slice(1) };
writeBuild(old, buildPacks(dataset).files);

const server = createServer((request, response) => {
  const path = join(home, (request.url ?? '').replace(/\.\./g, ''));
  try {
    response.end(readFileSync(path));
  } catch {
    response.writeHead(404).end();
  }
});
let address = '';
beforeAll(async () => {
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.close();
  rmSync(home, { recursive: true, force: true });
});

const copyOf = (name: string): string => {
  const folder = join(home, name);
  cpSync(old, folder, { recursive: true });
  return folder;
};
const packIn = (folder: string): string => {
  const [region = ''] = readdirSync(folder).filter(name => name !== 'manifest.json' && name !== 'national');
  return join(
    folder,
    region,
    readdirSync(join(folder, region)).find(name => name.startsWith('index')) as string,
  );
};
const changesOf = async (before: string, after: Parameters<typeof diffPacks>[1]): Promise<number> => {
  const result = await diffPacks(before, after);
  if ('fault' in result) throw new Error(result.fault.message);
  return countChanges(result.diff);
};
const faultOf = async (source: string): Promise<string> => {
  const result = await diffPacks(source, dataset);
  if ('diff' in result) throw new Error('no fault');
  expect(result.fault.place.file).toBe(source);
  return result.fault.message;
};

describe('comparing with what is published', () => {
  it('finds nothing when nothing changed, in a folder and at an address', async () => {
    expect(await changesOf(old, dataset)).toBe(0);
    expect(await changesOf(`${address}/data/`, dataset)).toBe(0);
    expect(await changesOf(`${address}/data`, old)).toBe(0);
  });

  it('finds the one service that is gone, in a folder and at an address', async () => {
    expect(await changesOf(old, fewer)).toBe(1);
    expect(await changesOf(`${address}/data`, fewer)).toBe(1);
    const next = join(home, 'next');
    writeBuild(next, buildPacks(fewer).files);
    expect(await changesOf(old, next)).toBe(1);
  });

  it('says so when nothing answers at the address', async () => {
    const closed = createServer();
    await new Promise<void>(done => closed.listen(0, '127.0.0.1', done));
    const { port } = closed.address() as AddressInfo;
    await new Promise(done => closed.close(done));
    expect(await faultOf(`http://127.0.0.1:${port}/data`)).toMatch(
      /non si raggiungono: manifest\.json, ECONNREFUSED/,
    );
  });

  it('says so when there is no manifest in the folder or at the address', async () => {
    expect(await faultOf(join(home, 'nowhere'))).toMatch(/non c'è manifest\.json/);
    expect(await faultOf(`${address}/elsewhere`)).toMatch(/non c'è manifest\.json/);
  });

  it('names the file that is missing, cut short or tampered with', async () => {
    const missing = copyOf('missing');
    rmSync(packIn(missing));
    expect(await faultOf(missing)).toMatch(/index-.*ENOENT/);
    expect(await faultOf(`${address}/missing`)).toMatch(/index-.*404/);
    const short = copyOf('short');
    truncateSync(packIn(short), 100);
    expect(await faultOf(short)).toMatch(/index-.* è rovinato o incompleto/);
    const tampered = copyOf('tampered');
    writeFileSync(packIn(tampered), readFileSync(packIn(tampered), 'utf8').replace('Comune', 'Covone'));
    expect(await faultOf(tampered)).toMatch(/index-.* è rovinato o incompleto/);
  });

  it('asks for a newer programme when the publication has a later format', async () => {
    const later = copyOf('later');
    writeFileSync(join(later, 'manifest.json'), '{"format":2,"everything":"else"}');
    expect(await faultOf(later)).toMatch(/formato più nuovo/);
  });

  it('refuses what is no manifest at all', async () => {
    const page = copyOf('page');
    writeFileSync(join(page, 'manifest.json'), '<!doctype html>');
    expect(await faultOf(page)).toMatch(/manifest\.json è rovinato/);
  });
});
