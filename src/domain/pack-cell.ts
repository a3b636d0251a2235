// SPDX-License-Identifier: AGPL-3.0-or-later
import { canonicalJson } from './canonical-json.ts';
import type { Rule } from './hours/rule.ts';
import type { CellType } from './pack-columns.ts';
import { readHours, writeHours } from './pack-hours.ts';
import { signTown, type TownSigns, unsignTown } from './pack-town.ts';

/** What the cells of a row lean on: the pack's word list, both ways, and the row's town. */
export type Written = { numbers: ReadonlyMap<string, number>; town: TownSigns | undefined };
export type Readable = { words: readonly string[]; town: TownSigns | undefined };

/** Rows are lines: a value that would break one, or that looks like something else, is JSON after `=`. */
const asJson = (value: unknown): string => `=${canonicalJson(value)}`;
const isLine = (text: string): boolean => text !== '' && !text.startsWith('=') && !text.includes('\n');

const writeTexts = (texts: readonly string[]): string => {
  const plain = texts.every(text => text !== '' && !text.includes('|'));
  const line = texts.join('|');
  return plain && isLine(line) ? line : asJson(texts);
};

const CODE = /^[a-z]\w*$/;

const writeCodes = (codes: readonly string[], { numbers }: Written): string => {
  let line = '';
  for (const code of codes) {
    const number = numbers.get(code);
    if (number === undefined && !CODE.test(code)) return asJson(codes);
    line += `${line === '' ? '' : ' '}${number ?? code}`;
  }
  return line === '' ? asJson(codes) : line;
};

const hoursSeen = new WeakMap<object, string>();
/** Services with the same hours share one array in the pipeline: each is written once. */
const writeHoursOnce = (rules: readonly Rule[]): string => {
  const known = hoursSeen.get(rules);
  if (known !== undefined) return known;
  const text = writeHours(rules);
  hoursSeen.set(rules, text);
  return text;
};

/** A value as the line of its column; missing is the empty line. */
export const writeCell = (type: CellType, value: unknown, row: Written): string => {
  if (value === undefined) return '';
  switch (type) {
    case 'text':
      return isLine(value as string) ? (value as string) : asJson(value);
    case 'local': {
      const signed = signTown(value as string, row.town);
      return signed !== undefined && isLine(signed) ? signed : asJson(value);
    }
    case 'texts':
      return writeTexts(value as string[]);
    case 'code':
      return writeCodes([value as string], row);
    case 'codes':
      return writeCodes(value as string[], row);
    case 'hours':
      return writeHoursOnce(value as Rule[]);
    case 'json':
      return canonicalJson(value);
  }
};

const readCode = (token: string, { words }: Readable): unknown =>
  /^\d/.test(token) ? words[Number(token)] : token;

/** The value of a line, not yet checked by a schema; a line that cannot be read throws. */
export const readCell = (type: CellType, line: string, row: Readable): unknown => {
  if (type === 'json') return JSON.parse(line);
  if (type === 'hours') return readHours(line);
  if (line.startsWith('=')) return JSON.parse(line.slice(1));
  switch (type) {
    case 'text':
      return line;
    case 'local':
      return unsignTown(line, row.town);
    case 'texts':
      return line.split('|');
    case 'code':
      return readCode(line, row);
    case 'codes':
      return line.split(' ').map(token => readCode(token, row));
  }
};
