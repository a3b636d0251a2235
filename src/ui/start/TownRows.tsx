// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Candidate } from './candidate.ts';
import { TownRow } from './TownRow.tsx';

type Props = { candidates: readonly Candidate[]; onChoose: (candidate: Candidate) => void };

/** Towns to choose from. */
export const TownRows = ({ candidates, onChoose }: Props) =>
  candidates.length === 0 ? null : (
    <ul class="rows" role="list">
      {candidates.map(candidate => (
        <li key={candidate.town.istat}>
          <TownRow candidate={candidate} onChoose={onChoose} />
        </li>
      ))}
    </ul>
  );
