// SPDX-License-Identifier: AGPL-3.0-or-later
import { useEffect, useState } from 'preact/hooks';
import type {
  OnlinePictures,
  Scene,
  StreetsEntry,
  StreetsFrom,
  StreetsProblem,
} from '../../../domain/streets.ts';
import { type Keeping, useKeeper } from './use-keeper.ts';

export type StreetsFacts = {
  base: string;
  region: string;
  /** What the index of the map lists for the region. */
  entry?: StreetsEntry | undefined;
  pictures?: OnlinePictures | undefined;
  scene: Scene | undefined;
};

export type Choice = 'streets' | 'elsewhere' | 'none';

/** What can be seen and done of the streets of a region. */
export type Streets = Omit<StreetsFacts, 'base'> & {
  keeping: Keeping | undefined;
  from: StreetsFrom;
  /** Why there are none, though they were asked for. */
  problem: StreetsProblem | undefined;
  /** To be shown beside the map, while there are streets on it. */
  credits: string | undefined;
  choose: (choice: Choice) => void;
};

/** Streets that are on the phone cost nothing: they show by themselves. Others only when the reader wants them. */
const fromOf = (choice: Choice | undefined, onPhone: boolean): StreetsFrom => {
  if (choice === 'elsewhere' || choice === 'none') return choice;
  if (onPhone) return 'phone';
  return choice === 'streets' ? 'site' : 'none';
};

/** Draws the streets the reader wants on the map, and says what else could be had. */
export const useStreets = ({ base, scene, ...facts }: StreetsFacts): Streets => {
  const { region, entry, pictures } = facts;
  const keeping = useKeeper(base, region, entry);
  const [choice, setChoice] = useState<Choice | undefined>(undefined);
  const [problem, setProblem] = useState<StreetsProblem | undefined>(undefined);
  const [tries, setTries] = useState(0);
  const whole = keeping?.kept.is === 'whole';
  const from = fromOf(choice, whole || keeping?.kept.older !== undefined);
  useEffect(() => setChoice(undefined), [region]);
  useEffect(() => {
    setProblem(undefined);
    let here = true;
    void scene?.show(from).then(why => here && setProblem(why));
    return () => {
      here = false;
    };
    // Another edition is drawn anew, and what failed is tried again.
  }, [scene, from, whole, tries]);
  const shown = problem === undefined ? from : 'none';
  return {
    ...facts,
    scene,
    keeping,
    from,
    problem,
    credits: shown === 'none' ? undefined : (shown === 'elsewhere' ? pictures : entry)?.credits,
    choose: next => {
      setChoice(next);
      setTries(tries + 1);
    },
  };
};
