// SPDX-License-Identifier: AGPL-3.0-or-later
import { useEffect, useState } from 'preact/hooks';
import type { SearchIndex } from '../../domain/search/search.ts';
import { useApp } from '../context.ts';
import { hasWords, indexOf, loadWords } from './search-words.ts';

/** What typing is understood by; undefined until its words are here. */
export const useIndex = (wanted: boolean): SearchIndex | undefined => {
  const { atlas, lang, store } = useApp();
  const [tried, setTried] = useState<string | undefined>(undefined);
  useEffect(() => {
    if (!wanted || hasWords(lang)) return;
    let here = true;
    void loadWords(lang).then(() => here && setTried(lang));
    return () => {
      here = false;
    };
  }, [wanted, lang]);
  const known = hasWords(lang) || tried === lang;
  return wanted && known && store !== undefined ? indexOf(atlas, lang) : undefined;
};
