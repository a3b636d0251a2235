// SPDX-License-Identifier: AGPL-3.0-or-later
import { readStatement, type Statement } from './statement.ts';

/** One region as it goes from phone to phone: the signed text, its signature, its packs in the order of the entry. */
export type PassPart = { signed: string; signature: string; texts: readonly string[] };
export type ReadPart = PassPart & Statement;

/** `notOurs`: no file of this app. `newer`: made by a later one. `broken`: cut short, or changed on its way. */
export type PassRefusal = 'notOurs' | 'newer' | 'broken';
export type PassRead =
  | { ok: true; parts: readonly [ReadPart, ...ReadPart[]] }
  | { ok: false; why: PassRefusal };

/** The first line says what the file is; the number goes up when an older reader would misread the rest. */
const HEAD = 'approdo-region';
const PASS_FORMAT = 1;
const HEAD_LINE = new RegExp(`^${HEAD} (\\d{1,6})$`);

/** More than any region weighs, and little enough to be held in a cheap phone's memory. */
export const MOST_PASS_BYTES = 8 * 1024 * 1024;
/** A region, and what holds in all of Italy. */
const MOST_PARTS = 2;

/** The whole file as text: a pack is one line of JSON, so lines are all the structure it needs. */
export const writePass = (parts: readonly PassPart[]): string =>
  [
    `${HEAD} ${PASS_FORMAT}`,
    ...parts.flatMap(({ signed, signature, texts }) => [signed, signature, ...texts]),
    '',
  ].join('\n');

const refuse = (why: PassRefusal): PassRead => ({ ok: false, why });

/** Lines as some mail program may have left them: a mark before the first, other ends. */
const linesOf = (text: string): string[] => {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  while (lines.at(-1) === '') lines.pop();
  return lines;
};

/** Takes such a file apart. What it says is not yet believed: signature, hashes and schema come after. */
export const readPass = (text: string): PassRead => {
  const [head = '', ...lines] = linesOf(text);
  const [, format] = HEAD_LINE.exec(head) ?? [];
  if (format === undefined) return refuse('notOurs');
  if (Number(format) > PASS_FORMAT) return refuse('newer');
  const parts: ReadPart[] = [];
  while (lines.length > 0 && parts.length < MOST_PARTS) {
    const [signed = '', signature = ''] = lines.splice(0, 2);
    const statement = readStatement(signed);
    if (typeof statement === 'string') return refuse(statement);
    const texts = lines.splice(0, statement.entry.packs.length);
    if (texts.length < statement.entry.packs.length) return refuse('broken');
    parts.push({ signed, signature, texts, ...statement });
  }
  const [first, second] = parts;
  if (first === undefined || lines.length > 0 || first.entry.id === second?.entry.id) return refuse('broken');
  return { ok: true, parts: [first, ...parts.slice(1)] };
};
