// SPDX-License-Identifier: AGPL-3.0-or-later
import phrases from '../../../locales/it/phrases.json';
import words from '../../../locales/it/show.json';
import type { Params } from '../../i18n/i18n.ts';
import { fill } from './fill.ts';

export type Phrase = keyof typeof phrases.say;
export type Sentence = `show.${keyof typeof words}` | `phrases.say.${Phrase}`;

const SHOW = 'show.';
const SAY = 'phrases.say.';

const sentenceOf = (sentence: Sentence): string =>
  sentence.startsWith(SHOW)
    ? words[sentence.slice(SHOW.length) as keyof typeof words]
    : phrases.say[sentence.slice(SAY.length) as Phrase];

/** A sentence for the person at the desk: in Italian, whatever language is being spoken. */
export const inItalian = (sentence: Sentence, params: Params = {}): string =>
  fill(sentenceOf(sentence), params);
