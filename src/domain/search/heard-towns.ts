// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Municipality } from '../municipality.ts';
import type { FarCity } from './far-cities.ts';
import { hearTowns, type TownHit, type TypedWord } from './find-towns.ts';
import type { TownNames } from './town-names.ts';

const LATIN = /^[a-z0-9]+$/;
/** In Latin letters most words are not names, and must be heard more clearly. */
const CLEARLY_HEARD = 0.8;

/** A name heard this well, in a script that is read by sound alone, is the name. */
export const SURELY_HEARD = 0.72;

const wordsOf = (folded: string): TypedWord[] =>
  folded
    .split(' ')
    .map((raw, index, all) => ({ text: raw, raw, open: index === all.length - 1, taken: false }));

const isLatin = (folded: string): boolean => LATIN.test(folded.replaceAll(' ', ''));

/** All words together are the name: a town is asked for, nothing else. */
const hear = <T extends Municipality | FarCity>(
  names: TownNames<T>,
  folded: string,
  costPerSound?: number,
): TownHit<T>[] => {
  const words = wordsOf(folded);
  return hearTowns(names, words, () => true, costPerSound).filter(
    ({ to, from }) => to - from === words.length,
  );
};

const named = ({ whole, quality }: TownHit<Municipality | FarCity>, least: number): boolean =>
  whole && quality >= least;

/** The towns that are named beyond doubt by a folded name in another script. */
export const soundsSure = (towns: TownNames, folded: string): Municipality[] =>
  isLatin(folded)
    ? []
    : hear(towns, folded)
        .filter(({ quality }) => quality >= SURELY_HEARD)
        .map(({ town }) => town);

/** True when a folded name is that of a city that is not among the towns. */
export const soundsFar = (far: TownNames<FarCity>, towns: TownNames, folded: string): boolean => {
  const spelt = far.names.some(({ words }) => words.join(' ') === folded);
  if (spelt || isLatin(folded)) return spelt;
  const [city] = hear(far, folded);
  if (city === undefined || !named(city, SURELY_HEARD)) return false;
  return !hear(towns, folded).some(hit => named(hit, city.quality));
};

const LOOSELY = 1.6;

/** The towns whose names sound like a folded name: clearly, else as best they may. */
export const namesHeard = (towns: TownNames, folded: string): Municipality[] => {
  const clear = hear(towns, folded).filter(({ quality }) => !isLatin(folded) || quality >= CLEARLY_HEARD);
  const hits = clear.length > 0 ? clear : hear(towns, folded, LOOSELY).filter(({ official }) => official);
  return hits.map(({ town }) => town);
};
