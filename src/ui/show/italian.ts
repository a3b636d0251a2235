// SPDX-License-Identifier: AGPL-3.0-or-later
import words from '../../../locales/it/show.json';
import type { Params } from '../../i18n/i18n.ts';
import { fill } from './fill.ts';

export type Sentence = keyof typeof words;

/** A sentence for the person at the desk: in Italian, whatever language is being spoken. */
export const inItalian = (sentence: Sentence, params: Params = {}): string => fill(words[sentence], params);
