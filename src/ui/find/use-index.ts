// SPDX-License-Identifier: AGPL-3.0-or-later
import { useEffect, useState } from 'preact/hooks';
import type { SearchIndex } from '../../domain/search/search.ts';
import { useApp } from '../context.ts';
import { hasWords, indexOf, loadWords } from './search-words.ts';

/** What typing is understood by. `coming`: the search or its words are on their way; what does not come is done without. */
export const useIndex = (wanted: boolean): { index: SearchIndex | undefined; coming: boolean } => {
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
  const ready = wanted && known && store !== undefined;
  return { index: ready ? indexOf(atlas, lang) : undefined, coming: wanted && !ready };
};
