// SPDX-License-Identifier: AGPL-3.0-or-later

import words from '../../../locales/it/pipeline.json' with { type: 'json' };
import labels from '../../../locales/it/vocabulary.json' with { type: 'json' };
import { fold } from '../../domain/fold.ts';
import { nearestWord } from '../../domain/nearest-word.ts';
import { fill } from '../fill.ts';
import { hintFor, nearHint } from './problem.ts';

type Labels = Readonly<Record<string, string>>;
const GROUPS = Object.values(labels) as Labels[];

const groupOf = (codes: readonly string[]): Labels =>
  GROUPS.find(group => codes.every(code => Object.hasOwn(group, code))) ?? {};

/** The code whose Italian name is near what was typed, or has it among its words. */
const named = (typed: string, codes: readonly string[]): { name: string; code: string } | undefined => {
  const group = groupOf(codes);
  const byName = new Map(codes.map(code => [fold(group[code] ?? ''), code]));
  const word = fold(typed);
  const near = nearestWord(word, byName.keys());
  const name =
    near ?? (word.length < 4 ? undefined : [...byName.keys()].find(label => label.split(' ').includes(word)));
  const code = name === undefined ? undefined : byName.get(name);
  return code === undefined ? undefined : { code, name: group[code] ?? '' };
};

/** The code a person meant: a slip of the pen, or its Italian name; else the choices when they are few. */
export const codeHint = (typed: string, codes: readonly string[]): string => {
  const near = nearHint(typed, codes);
  if (near !== '') return near;
  const meant = named(typed, codes);
  if (meant !== undefined) return fill(words.hints.named, meant);
  return hintFor(typed, codes) || words.hints.allCodes;
};
