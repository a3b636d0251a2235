// SPDX-License-Identifier: AGPL-3.0-or-later
import words from '../../../../locales/it/mediator.json';
import { fill } from '../../show/fill.ts';

/** The desk speaks Italian alone. */
export const desk = words;

type Plain = { [K in keyof typeof words]: (typeof words)[K] extends string ? K : never }[keyof typeof words];

export const say = (key: Plain, params: Record<string, string | number> = {}): string =>
  fill(words[key], params);

/** A sentence that counts. */
export const count = (key: 'steps' | 'found', number: number): string =>
  say(number === 1 ? `${key}_one` : `${key}_other`, { count: number });
