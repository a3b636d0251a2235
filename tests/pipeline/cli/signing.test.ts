// SPDX-License-Identifier: AGPL-3.0-or-later
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { readSignatures } from '../../../src/domain/pass/signatures.ts';
import { newKey } from '../../../src/pipeline/build/signing.ts';
import { command } from '../../support/command-line.ts';
import { dataFolder } from '../../support/data-folder.ts';
import { temporaryFolder } from '../../support/test-folder.ts';

afterEach(() => vi.unstubAllEnvs());

const LINE = /^signatureKey: (B[\w-]{86})$/;

/** A key made by the command, as a publisher would. */
const aKey = async (folder = temporaryFolder()) => {
  const file = join(folder, 'chiave.pem');
  const { code, lines } = await command('keygen', '--to', file);
  expect(code).toBe(0);
  return { file, line: lines.at(-1) ?? '' };
};

/** Built data of a folder whose publisher.yaml says these lines. */
const buildWith = async (said: string, root: string): Promise<string> => {
  const out = join(root, 'out');
  dataFolder().put('publisher.yaml', `body: Unione di Prova\n${said}\n`).writeTo(join(root, 'data'));
  expect(await command('build', '--data', join(root, 'data'), '--out', out)).toMatchObject({ code: 0 });
  return out;
};

/** One build for all tests, each of which gets a copy of it and of the key it was made with. */
let shared: { root: string; out: string; file: string; line: string };
beforeAll(async () => {
  const root = mkdtempSync(join(tmpdir(), 'approdo-signing-'));
  const key = await aKey(root);
  shared = { root, ...key, out: await buildWith(key.line, root) };
}, 60_000);
afterAll(() => rmSync(shared.root, { recursive: true, force: true }));

const built = (): { out: string; file: string } => {
  const root = temporaryFolder();
  cpSync(shared.root, root, { recursive: true });
  return { out: join(root, 'out'), file: join(root, 'chiave.pem') };
};

const signatures = (out: string) => {
  const read = readSignatures(readFileSync(join(out, 'signatures.json'), 'utf8'));
  if (read === undefined) throw new Error('There are no signatures.');
  return read;
};

const everyFile = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(({ parentPath, name }) => readFileSync(join(parentPath, name), 'utf8'));

describe('keygen', () => {
  test('writes a private key that only its owner may read, and says the line for publisher.yaml', async () => {
    const { file, line } = await aKey();
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readFileSync(file, 'utf8')).toMatch(/^-----BEGIN PRIVATE KEY-----/);
    expect(line).toMatch(LINE);
  });

  test('makes another key each time', async () => {
    expect((await aKey()).line).not.toBe((await aKey()).line);
  });

  test('never replaces a file', async () => {
    const { file } = await aKey();
    const before = readFileSync(file, 'utf8');
    const { code, lines } = await command('keygen', '--to', file);
    expect([code, lines[0]]).toEqual([1, expect.stringContaining('Una chiave non si sostituisce')]);
    expect(readFileSync(file, 'utf8')).toBe(before);
  });

  test.each(['chiave.pem', 'public/data/chiave.pem', 'dist/chiave.pem', 'data/nuova/chiave.pem'])(
    'refuses a place in the project: %s',
    async place => {
      const { code, lines } = await command('keygen', '--to', place);
      expect([code, lines[0]]).toEqual([1, expect.stringContaining('è dentro la cartella del progetto')]);
      expect(existsSync(place)).toBe(false);
    },
  );

  test('refuses a place in the project behind a link, and in a folder of output elsewhere', async () => {
    const folder = temporaryFolder();
    symlinkSync(process.cwd(), join(folder, 'altrove'));
    const linked = await command('keygen', '--to', join(folder, 'altrove', 'chiave.pem'));
    expect(linked.lines[0]).toContain('è dentro la cartella del progetto');
    const out = join(folder, 'out');
    mkdirSync(out);
    const there = await command('keygen', '--out', out, '--to', join(out, 'chiave.pem'));
    expect(there.lines[0]).toContain('è dentro la cartella del progetto');
    expect([existsSync('chiave.pem'), readdirSync(out)]).toEqual([false, []]);
  });

  test('says what to write when no place is named', async () => {
    expect(await command('keygen')).toEqual({ code: 1, lines: [expect.stringContaining('--to')] });
  });
});

describe('sign', () => {
  test('writes one signature for each region beside the manifest, and the private key nowhere', async () => {
    const { out, file } = built();
    const manifest = readFileSync(join(out, 'manifest.json'), 'utf8');
    expect(await command('sign', '--out', out, '--key', file)).toMatchObject({ code: 0 });
    const { regions, generated } = JSON.parse(manifest);
    expect(Object.keys(signatures(out).regions)).toEqual(regions.map(({ id }: { id: string }) => id));
    expect(signatures(out).generated).toBe(generated);
    expect(readFileSync(join(out, 'manifest.json'), 'utf8')).toBe(manifest);
    const secret = readFileSync(file, 'utf8').split('\n')[1] ?? '-';
    expect(everyFile(out).filter(text => text.includes(secret) || text.includes('PRIVATE'))).toEqual([]);
  });

  test('takes the key from the environment, as a forge gives it', async () => {
    const { out, file } = built();
    vi.stubEnv('APPRODO_SIGNING_KEY', readFileSync(file, 'utf8'));
    expect(await command('sign', '--out', out)).toMatchObject({ code: 0 });
  });

  test('signs the made-up set in its own folder, as such', async () => {
    const { out, file } = built();
    expect(await command('build', '--training', '--out', out)).toMatchObject({ code: 0 });
    expect(await command('sign', '--training', '--out', out, '--key', file)).toMatchObject({ code: 0 });
    expect(existsSync(join(out, 'signatures.json'))).toBe(false);
    expect(Object.keys(signatures(join(out, 'training')).regions).length).toBeGreaterThan(0);
  });

  test('is no part of a build: without a key the same bytes are written', async () => {
    const again = await buildWith(shared.line, temporaryFolder());
    expect(everyFile(again)).toEqual(everyFile(built().out));
  });

  test('the real command signs', async () => {
    const { out, file } = built();
    const args = ['tsx', 'src/pipeline/cli/main.ts', 'sign', '--out', out, '--key', file];
    const { status, stdout } = spawnSync('npx', args, { encoding: 'utf8' });
    expect([status, stdout]).toEqual([
      0,
      expect.stringMatching(/signatures\.json: \d+ regioni firmate\.\n$/),
    ]);
  });

  const refusals: [string, string, (out: string, file: string) => string[]][] = [
    ['no key', 'Manca la chiave privata', () => []],
    [
      'a key others may read',
      'chmod 600',
      (_, file) => {
        chmodSync(file, 0o644);
        return ['--key', file];
      },
    ],
    [
      'a text that is no key',
      'Non è una chiave privata',
      (_, file) => {
        writeFileSync(file, 'segreto');
        return ['--key', file];
      },
    ],
    [
      "somebody else's key",
      'Questa chiave non è quella di publisher.yaml',
      (_, file) => {
        writeFileSync(file, newKey().pem);
        return ['--key', file];
      },
    ],
    [
      'a pack that was changed',
      'non è come dice il manifesto',
      (out, file) => {
        const { regions } = JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8'));
        writeFileSync(join(out, regions[0].packs[0].path), '{}');
        return ['--key', file];
      },
    ],
    ['a key that is not there', 'Non si può leggere', (_, file) => ['--key', `${file}.x`]],
  ];
  test.each(refusals)('refuses %s, and writes nothing', async (_, sentence, args) => {
    const { out, file } = built();
    const { code, lines } = await command('sign', '--out', out, ...args(out, file));
    expect([code, lines[0]]).toEqual([1, expect.stringContaining(sentence)]);
    expect(existsSync(join(out, 'signatures.json'))).toBe(false);
  });

  test('refuses data whose copy of the app knows no key, and a folder without data', async () => {
    const { out, file } = built();
    writeFileSync(join(out, 'publisher.json'), '{}');
    const none = await command('sign', '--out', out, '--key', file);
    expect(none.lines[0]).toContain('signatureKey');
    const empty = await command('sign', '--out', temporaryFolder(), '--key', file);
    expect(empty.lines[0]).toContain('non ci sono dati da firmare');
  });
});

test('a key in publisher.yaml that is none is a fault with its line', async () => {
  const root = temporaryFolder();
  dataFolder().put('publisher.yaml', 'signatureKey: abc\n').writeTo(root);
  const { code, lines } = await command('check', '--data', root);
  expect([code, lines[0]]).toEqual([1, expect.stringMatching(/publisher\.yaml:1/)]);
});
