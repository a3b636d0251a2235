// SPDX-License-Identifier: AGPL-3.0-or-later
import words from '../../../locales/it/pipeline.json' with { type: 'json' };
import { nearestWord } from '../../domain/nearest-word.ts';
import type { FaultCode, FaultParams } from '../fault.ts';

/** What is wrong with one cell; the reader of the row adds where it stands. */
export class Problem {
  readonly code: FaultCode;
  readonly params: FaultParams;
  constructor(code: FaultCode, params: FaultParams) {
    this.code = code;
    this.params = params;
  }
}

/** Turns the text of a cell into a value, or says what is wrong with it. Never called with an empty cell. */
export type Read<T> = (text: string) => T | Problem;

const SHORT_LIST = 8;

/** " Volevi dire «…»?" when a known word is near, else the choices when they are few. */
export const hintFor = (typed: string, known: Iterable<string>): string => {
  const list = [...known];
  const suggestion = nearestWord(typed, list);
  if (suggestion !== undefined) return words.hints.didYouMean.replace('{suggestion}', suggestion);
  if (list.length > SHORT_LIST || list.length === 0) return '';
  return words.hints.oneOf.replace('{options}', list.join(', '));
};
