// SPDX-License-Identifier: AGPL-3.0-or-later
import { useRef } from 'preact/hooks';
import type { Section } from '../../../i18n/sections.ts';
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
export const useClientWords = (
  lang: string,
  needed: readonly Section[] = NEEDED,
): { lang: string; failed: boolean } => {
  const { here, failed } = useWordsOf([lang], needed);
  const last = useRef('it');
  last.current = here[0] ?? last.current;
  return { lang: last.current, failed };
};
