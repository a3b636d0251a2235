// SPDX-License-Identifier: AGPL-3.0-or-later
import { useEffect, useState } from 'preact/hooks';
import { text } from '../../i18n/i18n.ts';
import { useApp } from '../context.ts';
import { Icon } from '../kit/Icon.tsx';
import type { Candidate } from './candidate.ts';
import { isPostcode, MOST_TOWNS, matchTowns, townsOfPostcode } from './match-towns.ts';
import { TownRows } from './TownRows.tsx';
import type { OtherTowns } from './use-other-towns.ts';

type Props = { others: OtherTowns; onChoose: (candidate: Candidate) => void };

/** Shorter words find too much to be worth a download. */
const ENOUGH = 3;

const useMatches = (typed: string, { towns: away }: OtherTowns): Candidate[] => {
  const { atlas } = useApp();
  if (isPostcode(typed)) return townsOfPostcode(typed, atlas).map(town => ({ town }));
  const regions = new Map(away.map(({ town, region }) => [town, region]));
  return matchTowns(typed, [...atlas.towns.values(), ...regions.keys()])
    .slice(0, MOST_TOWNS)
    .map(town => {
      const region = regions.get(town);
      return region === undefined ? { town } : { town, region };
    });
};

const said = (typed: string, count: number, { looked }: OtherTowns): string => {
  if (typed.trim() === '') return '';
  if (count > 0) return text('start.found', { count });
  if (isPostcode(typed)) return text('start.noCap');
  if (looked === 'looking') return text('start.searching');
  return text(looked === 'failed' ? 'start.notReached' : 'start.none');
};

/** Second way: the name of the town, however it is spelt, or its postcode. */
export const TypeTown = ({ others, onChoose }: Props) => {
  const [typed, setTyped] = useState('');
  const found = useMatches(typed, others);
  const worthLooking = typed.trim().length >= ENOUGH && !isPostcode(typed);
  useEffect(() => {
    if (worthLooking && found.length === 0) others.look();
  }, [worthLooking, found.length]);
  return (
    <>
      <label class="search">
        <Icon name="search" />
        <span class="vh">{text('start.type')}</span>
        <input
          type="text"
          maxLength={60}
          value={typed}
          placeholder={text('start.typePlaceholder')}
          autocomplete="off"
          autocapitalize="words"
          spellcheck={false}
          onInput={event => setTyped(event.currentTarget.value)}
        />
      </label>
      <p role="status">{said(typed, found.length, others)}</p>
      <TownRows candidates={found} onChoose={onChoose} />
      {worthLooking && found.length > 0 && others.looked === 'not yet' && (
        <button type="button" class="btn" onClick={others.look}>
          {text('start.elsewhere')}
        </button>
      )}
    </>
  );
};
