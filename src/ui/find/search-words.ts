// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Atlas } from '../../domain/atlas.ts';
import { buildSearch, type Searched, type SearchIndex, search } from '../../domain/search/search.ts';
import type { SafetyWords, SearchWords } from '../../domain/search/words.ts';
import { readWords } from '../../i18n/word-source.ts';

type Json<T> = { default: T };

const ready = new Map<string, SearchWords>();
let safety: SafetyWords | undefined;

const readTyped = async (lang: string): Promise<void> => {
  if (ready.has(lang)) return;
  const [words, vocabulary] = await Promise.all([
    readWords(lang, 'search') as Promise<SearchWords>,
    readWords(lang, 'vocabulary') as Promise<NonNullable<SearchWords['labels']>>,
  ]);
  const { need, kind, offer } = vocabulary;
  ready.set(lang, { ...words, labels: { need, kind, offer } as SearchWords['labels'] & object });
};

const readSafety = async (): Promise<void> => {
  safety ??= ((await import('../../../locales/safety-words.json')) as unknown as Json<SafetyWords>).default;
};

/** People type in their own language and in the Italian they have heard. */
const languagesFor = (lang: string): string[] => [...new Set([lang, 'it'])];

/** Brings the words of a language, those of Italian and those of danger; what does not come is done without. */
export const loadWords = async (lang: string): Promise<void> => {
  await Promise.allSettled([readSafety(), ...languagesFor(lang).map(readTyped)]);
};

export const hasWords = (lang: string): boolean =>
  safety !== undefined && languagesFor(lang).every(code => ready.has(code));

let last: { atlas: Atlas; lang: string; index: SearchIndex } | undefined;

/** The index of what is on this phone, by the words that have come so far; made again only when they change. */
export const indexOf = (atlas: Atlas, lang: string): SearchIndex => {
  if (last?.atlas === atlas && last.lang === lang) return last.index;
  const words = languagesFor(lang).flatMap(code => ready.get(code) ?? []);
  const index = buildSearch({ words, safety: safety ?? {}, atlas });
  last = { atlas, lang, index };
  return index;
};

/** Makes ready for typing while nobody is typing yet: as soon as the box is touched. */
export const getReady = async (atlas: Atlas, lang: string): Promise<void> => {
  await loadWords(lang);
  // Safari has no idle callback.
  (globalThis.requestIdleCallback ?? setTimeout)(() => void indexOf(atlas, lang));
};

/** Misspelt, begun or in passing: what is understood as a cry for help is one. */
const isOfDanger = ({ alarm, needs }: Pick<Searched, 'alarm' | 'needs'>): boolean =>
  alarm || needs[0] === 'safety';

/** True for the words of somebody who may be in danger. */
export const soundsAlarm = (atlas: Atlas, lang: string, typed: string): boolean =>
  hasWords(lang) && isOfDanger(search(indexOf(atlas, lang), typed));

const meansSafety = (atlas: Atlas, lang: string, typed: string): boolean =>
  search(indexOf(atlas, lang), typed).needs.includes('safety');

/**
 * True when typed words may stand in the address, where the phone's history keeps them: not those of somebody
 * in danger, nor any before it is known which those are.
 */
export const mayBeWritten = (atlas: Atlas, lang: string, typed: string): boolean =>
  hasWords(lang) && !soundsAlarm(atlas, lang, typed) && !meansSafety(atlas, lang, typed);
