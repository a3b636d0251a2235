// SPDX-License-Identifier: AGPL-3.0-or-later
import words from '../../../locales/it/pipeline.json' with { type: 'json' };
import { nearestWord } from '../../domain/nearest-word.ts';
import type { FaultCode } from '../fault.ts';
import { fill, type Params } from '../fill.ts';

/** What is wrong with one cell; the reader of the row adds where it stands. */
export class Problem {
  readonly code: FaultCode;
  readonly params: Params;
  constructor(code: FaultCode, params: Params) {
    this.code = code;
    this.params = params;
  }
}

/** Turns the text of a cell into a value, or says what is wrong with it. Never called with an empty cell. */
export type Read<T> = (text: string) => T | Problem;

const SHORT_LIST = 24;

/** " Volevi dire «…»?" when a known word is near. */
export const nearHint = (typed: string, known: Iterable<string>): string => {
  const suggestion = nearestWord(typed, known);
  return suggestion === undefined ? '' : fill(words.hints.didYouMean, { suggestion });
};

/** The same, else the choices when they are few. */
export const hintFor = (typed: string, known: Iterable<string>): string => {
  const list = [...known];
  const near = nearHint(typed, list);
  if (near !== '' || list.length > SHORT_LIST || list.length === 0) return near;
  return fill(words.hints.oneOf, { options: list });
};

/** How many comparisons a folder may cost: with a hundred thousand ids, the first three hundred slips get a hint. */
const MOST_COMPARISONS = 30_000_000;

/** Limits how often a long list is searched; nobody reads the thousandth hint, and everybody waits for it. */
export const sparing = <T>(length: number, search: (typed: string) => T, none: T): ((typed: string) => T) => {
  let left = MOST_COMPARISONS;
  return typed => {
    left -= length;
    return left < 0 ? none : search(typed);
  };
};
