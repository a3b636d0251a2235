// SPDX-License-Identifier: AGPL-3.0-or-later
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { command } from '../../support/command-line.ts';
import { dataFolder } from '../../support/data-folder.ts';
import { type TestFolder, temporaryFolder } from '../../support/test-folder.ts';

const SITE = 'https://approdo.example.org';

afterEach(() => {
  delete process.env.APPRODO_ORIGIN;
  delete process.env.APPRODO_BASE;
});

const dataIn = (change: (folder: TestFolder) => unknown = () => {}): string => {
  const root = temporaryFolder();
  const folder = dataFolder();
  change(folder);
  folder.writeTo(root);
  return root;
};
const codesOf = (root: string) =>
  readFileSync(join(root, 'codes.csv'), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map(line => line.split(';') as [string, string, string, string, string]);
const drawn = (out: string) =>
  readdirSync(out, { recursive: true })
    .map(String)
    .filter(name => name.endsWith('.html'));

describe('posters', () => {
  test('writes a page that stands alone for each code, and none for protected or closed services', async () => {
    const root = dataIn(folder => folder.set('services/basilicata.csv', 0, { stato: 'closed' }));
    const out = join(temporaryFolder(), 'manifesti');
    const { code, lines } = await command('posters', '--data', root, '--out', out, '--site', SITE);
    expect(code, lines.join('\n')).toBe(0);
    const rows = codesOf(root);
    const closed = rows.find(([, target, id]) => target === 'service' && id === readFirst(root));
    expect(drawn(out).some(name => name.includes(closed?.[0] ?? '?'))).toBe(false);
    expect(lines).toContain(`Scritti in ${out}: ${drawn(out).length} manifesti.`);
    for (const name of drawn(out)) {
      const page = readFileSync(join(out, name), 'utf8');
      expect(page).toContain('approdo.example.org');
      expect(page.replace(/xmlns="[^"]*"/g, '')).not.toMatch(/(src|href)="(?!#)|url\(|@import|<script/);
    }
  });

  test('names one code, in the form that is asked for', async () => {
    const root = dataIn();
    const [[first] = ['']] = codesOf(root).filter(([, target]) => target === 'municipality');
    const out = temporaryFolder();
    await command(
      'posters',
      first.toLowerCase(),
      '--data',
      root,
      '--out',
      out,
      '--site',
      SITE,
      '--form',
      'cards',
    );
    expect(drawn(out)).toEqual([expect.stringMatching(new RegExp(`/${first}-cards\\.html$`))]);
    const page = readFileSync(join(out, drawn(out)[0] as string), 'utf8');
    expect(page.match(/class="card7"/g)).toHaveLength(8);
  });

  test('takes the site from what is published with, base and all', async () => {
    process.env.APPRODO_ORIGIN = SITE;
    process.env.APPRODO_BASE = '/sub/';
    const root = dataIn();
    const [[first] = ['']] = codesOf(root).filter(([, target]) => target === 'municipality');
    const out = temporaryFolder();
    await command('posters', first, '--data', root, '--out', out);
    expect(readFileSync(join(out, drawn(out)[0] as string), 'utf8')).toContain(`${SITE}/sub/q/${first}`);
  });

  test.each<[string, string[], string]>([
    ['without a folder', ['--site', SITE], 'Scrivi dove mettere i manifesti, per esempio --out manifesti.'],
    [
      'without a site',
      ['--out', 'x'],
      "Un manifesto porta l'indirizzo del sito. Scrivilo, per esempio --site https://approdo.example.org",
    ],
    [
      'with a site that is none',
      ['--out', 'x', '--site', 'http://approdo.example.org'],
      '«http://approdo.example.org» non è un indirizzo https. Scrivi per esempio --site https://approdo.example.org',
    ],
    [
      'in a form nobody knows',
      ['--out', 'x', '--site', SITE, '--form', 'a3'],
      '«a3» non è una forma. Si può scegliere fra a4, a5, a6, cards, door.',
    ],
    [
      'for a code nobody has',
      ['WWWW', '--out', 'x', '--site', SITE],
      '«WWWW» non è un codice in uso in codes.csv.',
    ],
    [
      'for a region nobody has',
      ['--out', 'x', '--site', SITE, '--regions', 'atlantide'],
      '«atlantide» non è una regione dei dati.',
    ],
  ])('writes nothing %s', async (_, args, sentence) => {
    const { code, lines } = await command('posters', ...args, '--data', dataIn());
    expect([code, lines.at(-1)]).toEqual([1, sentence]);
    expect(existsSync('x')).toBe(false);
  });
});

const readFirst = (root: string): string => {
  const [heading = '', row = ''] = readFileSync(join(root, 'services/basilicata.csv'), 'utf8').split('\n');
  return row.split(';')[heading.split(';').indexOf('id')] ?? '';
};

/** A site with just what printed codes need. */
const siteFor = (root: string): string => {
  const dist = temporaryFolder();
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(dist, path)), { recursive: true });
    writeFileSync(join(dist, path), text);
  };
  write('index.html', 'x');
  for (const [code, target, id] of codesOf(root)) {
    const path = `it/${target === 'service' ? 's' : 'c'}/${id}/`;
    write(`q/${code}/index.html`, `<a href="/${path}">`);
    write(`${path}index.html`, 'x');
  }
  return dist;
};

describe('doors', () => {
  test('lets a site go out whose printed codes all open their page', async () => {
    const root = dataIn();
    expect(await command('doors', siteFor(root), '--data', root)).toEqual({
      code: 0,
      lines: [`Codici stampati: ${codesOf(root).length}. Tutti aprono la loro pagina.`],
    });
  });

  test('stops a site that lost one, and says which', async () => {
    const root = dataIn();
    const dist = siteFor(root);
    const [[lost] = ['']] = codesOf(root);
    rmSync(join(dist, `q/${lost}`), { recursive: true });
    expect(await command('doors', dist, '--data', root)).toEqual({
      code: 1,
      lines: [
        `Il codice ${lost} è stampato e non apre niente: manca q/${lost}/index.html.`,
        'Codici stampati che si perdono: 1. Il sito così non si pubblica.',
      ],
    });
  });

  test('says so where nothing was built', async () => {
    const { code, lines } = await command('doors', join(temporaryFolder(), 'dist'), '--data', dataIn());
    expect([code, lines[0]]).toEqual([1, expect.stringMatching(/non c'è un sito costruito/)]);
  });

  test('is the last thing a build does', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(scripts.build).toMatch(/&& npm run data -- doors dist$/);
  });
});
