// SPDX-License-Identifier: AGPL-3.0-or-later
import { useEffect, useState } from 'preact/hooks';
import { loadSections } from '../../i18n/i18n.ts';
import type { Section } from '../../i18n/sections.ts';

type Words = { here: readonly string[]; failed: boolean };

/** Of these languages, those whose words have come; they join the paper as they do. */
export const useWordsOf = (langs: readonly string[], sections: readonly Section[]): Words => {
  const [came, setCame] = useState<ReadonlySet<string>>(new Set(['it']));
  const [failed, setFailed] = useState(false);
  const asked = langs.join();
  useEffect(() => {
    let wanted = true;
    setFailed(false);
    for (const lang of asked.split(','))
      loadSections(lang, sections).then(
        () => wanted && setCame(before => (before.has(lang) ? before : new Set([...before, lang]))),
        () => wanted && setFailed(true),
      );
    return () => {
      wanted = false;
    };
  }, [asked, sections]);
  return { here: langs.filter(lang => came.has(lang)), failed };
};
