// SPDX-License-Identifier: AGPL-3.0-or-later
import { useEffect, useState } from 'preact/hooks';
import { loadSections } from '../../../i18n/i18n.ts';
import type { Section } from '../../../i18n/sections.ts';

const NEEDED = [
  'vocabulary',
  'calendar',
  'languages',
  'shell',
  'service',
  'notes',
  'pathway',
  'poster',
] as const satisfies readonly Section[];

/** The language whose words are here: the one that is asked for, or the last one until those have come. */
export const useClientWords = (
  lang: string,
  needed: readonly Section[] = NEEDED,
): { lang: string; failed: boolean } => {
  const [here, setHere] = useState({ lang: 'it', failed: false });
  useEffect(() => {
    let wanted = true;
    loadSections(lang, needed).then(
      () => wanted && setHere({ lang, failed: false }),
      () => wanted && setHere(before => ({ ...before, failed: true })),
    );
    return () => {
      wanted = false;
    };
  }, [lang, needed]);
  return here;
};
