// SPDX-License-Identifier: AGPL-3.0-or-later
import type { ComponentType } from 'preact';
import { saysTraining } from '../domain/pathway/langs.ts';
import type { Address } from '../domain/permalink.ts';
import { isTrainingCode } from '../domain/training.ts';
import { loadSections } from '../i18n/i18n.ts';
import { endPractice } from '../store/set-practice.ts';
import { type Kind, markOf, titleMark } from '../ui/practice/PracticeMark.tsx';
import { wear } from './wear.ts';

/** What a page carries in a tab that practises, or where something made up was opened. */
export type Practice = {
  /** True where nothing is real. */
  training: boolean;
  /** Stands before the title of the window. */
  title: string;
  Mark: ComponentType;
  /** True where the page goes on to an address by itself. Else the browser loads it anew, with the other data: the two never meet in one page. */
  stays: (address: Address) => boolean;
  /** Has at hand what marks the page, before anything of it is drawn. */
  ready: (lang: string) => Promise<void>;
};

/** Where made-up numbers could cost a life, and what is pasted into other people's pages. */
const ALWAYS_REAL: readonly Address['page'][] = ['sos', 'safety', 'embed', 'embed-desk'];
/** Whoever was handed a plan for practice sees its places, and goes on in the real data. */
const VISITED: readonly Address['page'][] = ['pathway', 'service'];

const isMadeUpCode = (address: Address): boolean => address.page === 'code' && isTrainingCode(address.code);

/** What is opened counts first: a plan is shown with the data it was made with, whatever the tab does. */
export const kindOf = (address: Address, tab: boolean, letters: string): Kind | undefined => {
  const { page } = address;
  if (page === 'embed') return undefined;
  if (page === 'pathway' && letters !== '' && !saysTraining(letters)) return tab ? 'ended' : undefined;
  if (tab) return ALWAYS_REAL.includes(page) ? 'pause' : 'practice';
  return page === 'pathway' || isMadeUpCode(address) ? 'visit' : undefined;
};

/** See `Practice.stays`. */
export const staysIn = (kind: Kind, address: Address): boolean => {
  const { page } = address;
  if (kind === 'ended') return true;
  if (kind === 'visit') return VISITED.includes(page) || isMadeUpCode(address);
  return page === 'service' || ALWAYS_REAL.includes(page) === (kind === 'pause');
};

/** What a page carries that is not simply real. A real plan ends the practice of its tab. */
export const practiceOf = (address: Address, tab: boolean, letters: string): Practice | undefined => {
  const kind = kindOf(address, tab, letters);
  if (kind === undefined) return undefined;
  if (kind === 'ended') endPractice();
  const training = kind === 'practice' || kind === 'visit';
  return {
    training,
    title: training ? titleMark : '',
    Mark: markOf(kind),
    stays: to => staysIn(kind, to),
    ready: async lang => {
      // Words that do not come are said in Italian.
      await Promise.all([wear(['practice']), loadSections(lang, ['pathway']).catch(() => undefined)]);
    },
  };
};
