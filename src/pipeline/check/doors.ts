// SPDX-License-Identifier: AGPL-3.0-or-later
import words from '../../../locales/it/pipeline.json' with { type: 'json' };
import { pathOf } from '../../domain/permalink.ts';
import type { CodeRow } from '../dataset.ts';
import { fill } from '../fill.ts';

/** The text of a file of the built site, by its path in it. */
export type ReadPage = (path: string) => string | undefined;

const SOURCE = 'it';

const targetPath = ({ target, id }: CodeRow): string =>
  pathOf({ page: target === 'service' ? 'service' : 'municipality', lang: SOURCE, id });

const lossOf = (row: CodeRow, read: ReadPage): string | undefined => {
  const { code, id } = row;
  const door = `${pathOf({ page: 'code', code })}/index.html`;
  const page = read(door);
  if (page === undefined) return fill(words.doors.noPage, { code, file: door });
  const target = targetPath(row);
  if (!page.includes(`/${target}"`)) return fill(words.doors.elsewhere, { code, id });
  const file = `${target}index.html`;
  return read(file) === undefined ? fill(words.doors.noTarget, { code, file }) : undefined;
};

/** The printed codes in use: paper on a wall cannot be called back. */
export const codesInUse = (codes: readonly CodeRow[]): CodeRow[] =>
  codes.filter(({ retired }) => retired === undefined);

/** What is wrong with the doors of a built site: a code that opens nothing, or not what was printed under it. */
export const lostDoors = (codes: readonly CodeRow[], read: ReadPage): string[] =>
  codesInUse(codes).flatMap(row => lossOf(row, read) ?? []);
