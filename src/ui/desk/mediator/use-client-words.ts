// SPDX-License-Identifier: AGPL-3.0-or-later
import { useRef } from 'preact/hooks';
import { useWordsOf } from '../use-words-of.ts';

const NEEDED = [
  'vocabulary',
  'calendar',
  'languages',
  'shell',
  'service',
  'notes',
  'pathway',
  'poster',
] as const;

/** The language whose words are here: the one that is asked for, or the last one until those have come. */
export const useClientWords = (lang: string): { lang: string; failed: boolean } => {
  const { here, failed } = useWordsOf([lang], NEEDED);
  const last = useRef('it');
  last.current = here[0] ?? last.current;
  return { lang: last.current, failed };
};
