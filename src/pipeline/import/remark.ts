// SPDX-License-Identifier: AGPL-3.0-or-later
import words from '../../../locales/it/pipeline.json' with { type: 'json' };
import { type Place, placeWords } from '../fault.ts';
import { fill, type Params } from '../fill.ts';
import type { Lost } from './town.ts';

/** `left`: the row is not taken. `doubt`: taken, but a person must look. `note`: about the whole file. */
export type RemarkKind = 'left' | 'doubt' | 'note';
export type RemarkCode = keyof typeof words.imports.remarks;
/** What a person must know about an import, at its place in the file it came from. */
export type Remark = { kind: RemarkKind; place: Place; message: string };

const build =
  (kind: RemarkKind) =>
  (code: RemarkCode, place: Place, params: Params = {}): Remark => {
    const { file, line, column } = place;
    return { kind, place: { file, line, column }, message: fill(words.imports.remarks[code], params) };
  };

/** The row stays out. */
export const left = build('left');
/** The row is taken without what is in doubt. */
export const doubt = build('doubt');
/** Something about the whole file. */
export const note = build('note');

/** The row stays out because its town's name leads to none, or to several. */
export const leftForTown = (place: Place, value: string, lost: Lost): Remark => {
  if (lost.why === 'several') return left('severalTowns', place, { value, options: lost.options });
  const hint = lost.near === undefined ? '' : fill(words.hints.didYouMean, { suggestion: lost.near });
  return left('unknownTown', place, { value, hint });
};

/** `file:line:column: doubt: message`, the form of every other report. */
export const remarkLine = ({ kind, place, message }: Remark): string =>
  `${placeWords(place)}: ${words.imports.kinds[kind]}: ${message}`;
