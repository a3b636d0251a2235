// SPDX-License-Identifier: AGPL-3.0-or-later
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DOOR_SHEETS, sheetsOf } from '../../src/prerender/wardrobe.ts';
import { SCREENS } from '../../src/ui/screens.ts';

const STYLES = 'src/ui/styles';
const classesIn = (file: string): Set<string> =>
  new Set([...readFileSync(file, 'utf8').matchAll(/\.([a-z][\w-]*)/gi)].map(([, name]) => name as string));

const shared = new Set(['base', 'kit', 'app'].flatMap(name => [...classesIn(`${STYLES}/${name}.css`)]));
const sheets = new Map(
  readdirSync(`${STYLES}/sheets`).map(file => [
    file.replace('.css', ''),
    classesIn(`${STYLES}/sheets/${file}`),
  ]),
);

const modulesOf = (file: string, seen = new Set<string>()): Set<string> => {
  if (seen.has(file) || !existsSync(file) || !file.endsWith('.tsx')) return seen;
  seen.add(file);
  for (const [, path] of readFileSync(file, 'utf8').matchAll(/(?:from|import\()\s*'(\.[^']+)'/g))
    modulesOf(join(dirname(file), path as string), seen);
  return seen;
};

const wordsOf = (text: string): string[] => text.split(/[^\w-]+/).filter(Boolean);

/** The classes a file may put on its elements: plain ones, and those chosen in an expression. */
const classesPutBy = (file: string): string[] =>
  [...readFileSync(file, 'utf8').matchAll(/\bclass=(?:"([^"]*)"|\{([^}]*)\})/g)].flatMap(
    ([, plain, expression = '']) =>
      plain === undefined
        ? [...expression.matchAll(/'([^']*)'|`([^`]*)`/g)].flatMap(([, a, b]) => wordsOf(a ?? b ?? ''))
        : wordsOf(plain),
  );

const screens = [
  ...readFileSync('src/ui/screens.ts', 'utf8').matchAll(
    /^ {2}'?([\w-]+)'?: \{\s*load: \(\) => import\('\.\/([^']+)'\)/gm,
  ),
].map(([, page, file]) => [page as keyof typeof SCREENS, `src/ui/${file}`] as const);

/** Worn from the first drawing on wherever anything is drawn that only it knows (`app/in-practice.ts`). */
const IN_PRACTICE = 'practice';

const unworn = (file: string, worn: readonly string[]): string[] => {
  const put = new Set([...modulesOf(file)].flatMap(classesPutBy));
  return [...put].filter(name => {
    const homes = [...sheets]
      .filter(([sheet, names]) => sheet !== IN_PRACTICE && names.has(name))
      .map(([sheet]) => sheet);
    return !shared.has(name) && homes.length > 0 && !homes.some(sheet => worn.includes(sheet));
  });
};

/** Sheets of paper are measured in millimetres and give each script its height themselves. */
const PAPER = ['notice', 'poster'];

/** Rules whose lines are of one height in every script: of digits, of Italian, of the four greetings. */
const ALIKE = ['.call b', '.hello', '.path > li::before', '.scale', '.sosrow b', '.spoken .name'];

const fixedLines = (file: string): string[] =>
  [...readFileSync(file, 'utf8').matchAll(/([^{}]+)\{[^{}]*line-height: *[\d.]/g)].map(([, rule = '']) =>
    rule.replaceAll(/\/\*.*?\*\//gs, '').trim(),
  );

describe('line heights', () => {
  it('are those of the script, but where digits, Italian or greetings stand alone', () => {
    const files = [
      ...['base', 'kit', 'app'].map(name => `${STYLES}/${name}.css`),
      ...[...sheets.keys()].filter(name => !PAPER.includes(name)).map(name => `${STYLES}/sheets/${name}.css`),
    ];
    expect(files.flatMap(fixedLines).sort()).toEqual(ALIKE);
  });
});

describe('the sheets of styles/sheets', () => {
  it('are looked for on every screen there is', () => {
    expect(screens.map(([page]) => page).sort()).toEqual(Object.keys(SCREENS).sort());
  });

  it.each(screens)('with the classes of "%s" are worn by it', (page, file) => {
    expect(unworn(file, page === 'code' ? (SCREENS.code?.sheets ?? []) : sheetsOf(page))).toEqual([]);
  });

  it('with the classes of what is around every screen are shared', () => {
    expect(unworn('src/app/App.tsx', [])).toEqual([]);
    expect(unworn('src/prerender/CodeDoor.tsx', DOOR_SHEETS)).toEqual([]);
  });
});
