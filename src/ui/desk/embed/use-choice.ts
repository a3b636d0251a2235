// SPDX-License-Identifier: AGPL-3.0-or-later
import { useEffect, useState } from 'preact/hooks';
import { FRAME_HEIGHT } from '../../../domain/embed/address.ts';
import type { Choice, Names } from '../../../domain/embed/snippet.ts';
import type { Municipality } from '../../../domain/municipality.ts';
import { loadSections, textIn } from '../../../i18n/i18n.ts';
import { useApp } from '../../context.ts';

const FIRST: Choice = { height: FRAME_HEIGHT.usual, nearMe: false };
const ITALIAN = 'it';

export type Chosen = { choice: Choice; change: (more: Partial<Choice>) => void };

/** What is chosen so far; another region has other towns. */
export const useChoice = (home: string | undefined): Chosen => {
  const [choice, setChoice] = useState<Choice>(FIRST);
  const change = (more: Partial<Choice>) =>
    setChoice(before => ({
      ...before,
      ...('region' in more && more.region !== before.region && { near: undefined }),
      ...more,
    }));
  return { choice: { ...choice, region: choice.region ?? home }, change };
};

export type Towns = { towns: readonly Municipality[]; coming: boolean };

/** The towns of a region, by name. Only their small list is fetched, not the region. */
export const useTowns = (region: string | undefined): Towns => {
  const { store } = useApp();
  const [towns, setTowns] = useState<Towns>({ towns: [], coming: true });
  useEffect(() => {
    let here = true;
    setTowns({ towns: [], coming: true });
    if (region !== undefined)
      void store?.townsOf(region).then(all => {
        const sorted = [...all].sort((a, b) => a.name.localeCompare(b.name, ITALIAN));
        if (here) setTowns({ towns: sorted, coming: false });
      });
    return () => {
      here = false;
    };
  }, [region, store === undefined]);
  return towns;
};

const namesIn = (lang: string): Names => ({
  title: textIn(lang, 'map.embedName'),
  link: textIn(lang, 'map.openApp'),
});

/** What frame and link are called in the language of the map; Italian until that language has come, and where it is the reader's. */
export const useNames = (lang: string = ITALIAN): Names => {
  const [names, setNames] = useState<Names>(() => namesIn(ITALIAN));
  useEffect(() => {
    let here = true;
    loadSections(lang, ['map']).then(
      () => here && setNames(namesIn(lang)),
      () => here && setNames(namesIn(ITALIAN)),
    );
    return () => {
      here = false;
    };
  }, [lang]);
  return names;
};
