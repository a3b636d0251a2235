// SPDX-License-Identifier: AGPL-3.0-or-later
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { projectFiles, sourceFiles } from './source-files.ts';
import * as table from './table.ts';

const written = [...sourceFiles('src'), ...sourceFiles('tests')];
const names = projectFiles();
const lengths = sourceFiles('src')
  .map(({ lines }) => lines)
  .sort((a, b) => a - b);
const share = (part: number) => lengths[Math.floor(lengths.length * part)] ?? 0;

describe('source files', () => {
  it(`are never longer than ${table.LONGEST_FILE} lines`, () => {
    const long = written.filter(({ lines }) => lines > table.LONGEST_FILE);
    expect(long.map(({ name, lines }) => `${name}: ${lines}`)).toEqual([]);
  });

  it('are short as a rule', () => {
    expect(share(0.5)).toBeLessThanOrEqual(table.MEDIAN_FILE);
    expect(share(0.9)).toBeLessThanOrEqual(table.NINETIETH_FILE);
  });

  it('say their licence on the first line', () => {
    const bare = written.filter(
      ({ text }) => !text.startsWith('// SPDX-License-Identifier: AGPL-3.0-or-later\n'),
    );
    expect(bare.map(({ name }) => name)).toEqual([]);
    const sheets = names.filter(name => /^src\/.*\.css$/.test(name));
    const bareSheets = sheets.filter(
      name => !readFileSync(name, 'utf8').startsWith('/* SPDX-License-Identifier: AGPL'),
    );
    expect(bareSheets).toEqual([]);
  });

  it('are named after what they do, in kebab-case, components in PascalCase', () => {
    const odd = written.filter(
      ({ name }) =>
        !/^([a-z0-9]+([.-][a-z0-9]+)*\.ts|[A-Z][A-Za-z0-9]*\.tsx|[a-z0-9-]+\.test\.tsx|main\.tsx|app\.tsx)$/.test(
          name.split('/').at(-1) as string,
        ),
    );
    const vague = written.filter(({ name }) => /(manager|helper|util|misc|common)s?\.tsx?$/i.test(name));
    expect([...odd, ...vague].map(({ name }) => name)).toEqual([]);
  });
});

describe('the repository', () => {
  it('has at its top only what the design names', () => {
    const top = new Set(names.map(name => name.split('/')[0] as string));
    expect([...top].filter(name => !table.TOP_LEVEL.includes(name))).toEqual([]);
  });

  it('keeps in data/ only what people edit: CSV, Markdown, YAML', () => {
    const strangers = names.filter(name => name.startsWith('data/') && !/\.(csv|md|ya?ml)$/.test(name));
    expect(strangers).toEqual([]);
  });

  it('keeps boundary files and generated data out', () => {
    expect(names.filter(name => /comuni\.hi|reg-\d\d|^public\/(data|map\/boundaries)\//.test(name))).toEqual(
      [],
    );
  });

  it('speaks of itself alone: no machine paths, no registry hosts', () => {
    const text = /\.(tsx?|json|md|csv|ya?ml|css|html|svg)$/;
    const foreign = /\/work\/|\/home\/[a-z]+\/|\/root\/|\.\.\/shared|registry\.npmjs|githubusercontent/;
    const wrong = names.filter(
      name =>
        text.test(name) &&
        name !== 'tests/architecture/files.test.ts' &&
        foreign.test(readFileSync(name, 'utf8')),
    );
    expect(wrong).toEqual([]);
  });
});

describe('package.json', () => {
  const manifest = JSON.parse(readFileSync('package.json', 'utf8'));

  it('pins every version exactly', () => {
    const ranges = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
    expect(ranges.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version as string))).toEqual([]);
  });

  it(`has at most ${table.MOST_SCRIPTS} scripts`, () => {
    expect(Object.keys(manifest.scripts).length).toBeLessThanOrEqual(table.MOST_SCRIPTS);
  });

  it('ships to the page only the packages the table lists, and few on the first screen', () => {
    const listed = Object.values(table.PAGE_PACKAGES).flat();
    expect(Object.keys(manifest.dependencies).sort()).toEqual([...listed].sort());
    expect(table.PAGE_PACKAGES.first.length).toBeLessThanOrEqual(table.MOST_FIRST_SCREEN_PACKAGES);
  });

  it('locks no address of where a package was downloaded from', () => {
    const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
    const hosts = Object.values(lock.packages as Record<string, { resolved?: string }>).filter(
      ({ resolved }) => resolved,
    );
    expect(hosts.length).toBe(0);
  });

  it('has folders for every environment, each with its own compiler settings', () => {
    const configs = names.filter(name => name.endsWith('tsconfig.json'));
    expect(configs).toContain('src/domain/tsconfig.json');
    expect(configs).toContain('src/pipeline/tsconfig.json');
    expect(readdirSync('src')).not.toContain('index.ts');
  });
});
