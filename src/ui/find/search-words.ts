// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Atlas } from '../../domain/atlas.ts';
import type { Searched, SearchIndex } from '../../domain/search/search.ts';
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

type Engine = typeof import('../../domain/search/search.ts');
let engine: Engine | undefined;

/** The search comes with its words, when somebody types: most screens do without. */
const readEngine = async (): Promise<void> => {
  engine ??= await import('../../domain/search/search.ts');
};

const readSafety = async (): Promise<void> => {
  safety ??= ((await import('../../../locales/safety-words.json')) as unknown as Json<SafetyWords>).default;
};

/** People type in their own language and in the Italian they have heard. */
const languagesFor = (lang: string): string[] => [...new Set([lang, 'it'])];

/** Brings the words of a language, those of Italian and those of danger; what does not come is done without. */
export const loadWords = async (lang: string): Promise<void> => {
  await Promise.allSettled([readEngine(), readSafety(), ...languagesFor(lang).map(readTyped)]);
};

export const hasWords = (lang: string): boolean =>
  engine !== undefined && safety !== undefined && languagesFor(lang).every(code => ready.has(code));

let last: { atlas: Atlas; lang: string; index: SearchIndex } | undefined;

/** The index of what is on this phone, by the words that have come so far; undefined when the search itself has not. */
export const indexOf = (atlas: Atlas, lang: string): SearchIndex | undefined => {
  if (last?.atlas === atlas && last.lang === lang) return last.index;
  if (engine === undefined) return undefined;
  const words = languagesFor(lang).flatMap(code => ready.get(code) ?? []);
  const index = engine.buildSearch({ words, safety: safety ?? {}, atlas });
  if (hasWords(lang)) last = { atlas, lang, index };
  return index;
};

/** Makes ready for typing while nobody is typing yet: as soon as the box is touched. */
export const getReady = async (atlas: Atlas, lang: string): Promise<void> => {
  await loadWords(lang);
  // Safari has no idle callback.
  (globalThis.requestIdleCallback ?? setTimeout)(() => void indexOf(atlas, lang));
};

/** What typed words may mean; undefined before it is known which words are those of danger. */
const understand = (atlas: Atlas, lang: string, typed: string): Searched | undefined =>
  hasWords(lang) ? indexOf(atlas, lang)?.ask(typed) : undefined;

/** Misspelt, begun or in passing: what is understood as a cry for help is one. */
const isOfDanger = ({ alarm, needs }: Searched): boolean => alarm || needs[0] === 'safety';

/** True for the words of somebody who may be in danger. */
export const soundsAlarm = (atlas: Atlas, lang: string, typed: string): boolean => {
  const searched = understand(atlas, lang, typed);
  return searched !== undefined && isOfDanger(searched);
};

/** Does what must not be done before it is known which words are those of danger: now, or once they came or failed to. */
export const onceKnown = (lang: string, act: () => void): void => {
  if (hasWords(lang)) act();
  else void loadWords(lang).then(act);
};

/**
 * True when typed words may stand in the address, where the phone's history keeps them: not those of somebody
 * in danger, nor any before it is known which those are.
 */
export const mayBeWritten = (atlas: Atlas, lang: string, typed: string): boolean => {
  const searched = understand(atlas, lang, typed);
  return searched !== undefined && !isOfDanger(searched) && !searched.needs.includes('safety');
};
