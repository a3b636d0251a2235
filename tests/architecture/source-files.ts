// SPDX-License-Identifier: AGPL-3.0-or-later
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

/** Files of the project as git sees them: tracked, or new and not ignored. */
export const projectFiles = (): string[] =>
  execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { encoding: 'utf8' })
    .split('\n')
    .filter(name => name !== '' && existsSync(name));

export type SourceFile = { name: string; text: string; lines: number };

const read = (name: string): SourceFile => {
  const text = readFileSync(name, 'utf8');
  return { name, text, lines: text.split('\n').length - 1 };
};

/** TypeScript under a folder, read once. */
export const sourceFiles = (folder: string): SourceFile[] =>
  projectFiles()
    .filter(name => name.startsWith(`${folder}/`) && /\.tsx?$/.test(name))
    .map(read);

export type Import = { from: string; target: string; lazy: boolean; typeOnly: boolean };

const STATIC = /^\s*(?:import|export)\s+(type\s)?[^'"();]*?from\s+'([^']+)'/gm;
const BARE = /^\s*import\s+'([^']+)'/gm;
const LAZY = /\bimport\(\s*'([^']+)'/g;

const resolved = (from: string, target: string): string =>
  target.startsWith('.') ? normalize(join(dirname(from), target)).replace(/\?.*$/, '') : target;

/** Every import of a file; relative ones as paths from the top of the repository. */
export const importsOf = ({ name, text }: SourceFile): Import[] => {
  const found: Import[] = [];
  const add = (target: string, lazy: boolean, typeOnly: boolean) =>
    found.push({ from: name, target: resolved(name, target), lazy, typeOnly });
  for (const [, type, target] of text.matchAll(STATIC)) add(target as string, false, type !== undefined);
  for (const [, target] of text.matchAll(BARE)) add(target as string, false, false);
  for (const [, target] of text.matchAll(LAZY)) add(target as string, true, false);
  return found;
};
