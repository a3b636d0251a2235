// SPDX-License-Identifier: AGPL-3.0-or-later
import { useEffect, useRef, useState } from 'preact/hooks';
import { text } from '../../i18n/i18n.ts';
import { Icon } from '../kit/Icon.tsx';
import type { Candidate } from './candidate.ts';
import { isPostcode } from './match-towns.ts';
import { TownRows } from './TownRows.tsx';
import { type Matches, useMatches } from './use-matches.ts';
import type { OtherTowns } from './use-other-towns.ts';

type Props = { others: OtherTowns; onChoose: (candidate: Candidate) => void };

/** Shorter words find too much to be worth a download. */
const ENOUGH = 3;

const said = (typed: string, { found, guessed }: Matches, { looked }: OtherTowns): string => {
  const words = typed.trim();
  if (words === '') return '';
  if (found.length > 0 && !guessed) return text('start.found', { count: found.length });
  if (isPostcode(typed)) return text('start.noCap');
  if (looked === 'looking') return text('start.searching');
  const like = found.length > 0 ? text('start.notHere', { words }) : '';
  if (looked === 'failed') return `${text('start.notReached')} ${like}`.trim();
  return like === '' ? text('start.none') : like;
};

/** Second way: the name of the town, however it is spelt, or its postcode. */
export const TypeTown = ({ others, onChoose }: Props) => {
  const [typed, setTyped] = useState('');
  const list = useRef<HTMLUListElement>(null);
  const matches = useMatches(typed, others);
  const { found, guessed, certain } = matches;
  const worthLooking = typed.trim().length >= ENOUGH && !isPostcode(typed);
  const missing = found.length === 0 || guessed;
  useEffect(() => {
    if (worthLooking && missing) others.look();
  }, [worthLooking, missing]);
  const shown = guessed && others.looked === 'looking' ? [] : found;
  const take = () => {
    if (certain !== undefined) onChoose(certain);
    else list.current?.querySelector('button')?.focus();
  };
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
          enterkeyhint="go"
          spellcheck={false}
          onInput={event => setTyped(event.currentTarget.value)}
          onKeyDown={event => {
            if (event.key !== 'Enter' || event.isComposing) return;
            // The key must not press the row that takes the focus.
            event.preventDefault();
            take();
          }}
        />
      </label>
      <p role="status">{said(typed, matches, others)}</p>
      <TownRows list={list} candidates={shown} onChoose={onChoose} />
      {worthLooking && !missing && others.looked === 'not yet' && (
        <button type="button" class="btn" onClick={others.look}>
          {text('start.elsewhere')}
        </button>
      )}
    </>
  );
};
