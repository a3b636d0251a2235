// SPDX-License-Identifier: AGPL-3.0-or-later
import type { RefObject } from 'preact';
import type { Candidate } from './candidate.ts';
import { TownRow } from './TownRow.tsx';

type Props = {
  candidates: readonly Candidate[];
  onChoose: (candidate: Candidate) => void;
  list?: RefObject<HTMLUListElement | null>;
};

/** Towns to choose from. */
export const TownRows = ({ candidates, onChoose, list }: Props) =>
  candidates.length === 0 ? null : (
    <ul ref={list} class="rows" role="list">
      {candidates.map(candidate => (
        <li key={candidate.town.istat}>
          <TownRow candidate={candidate} onChoose={onChoose} />
        </li>
      ))}
    </ul>
  );
