// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Municipality } from '../../domain/municipality.ts';
import { Around } from '../town/Around.tsx';

type Props = { town: Municipality; onAsk: (istat: string) => void };

/** Leads to what a tap on a municipality shows, for those who do not tap on maps. */
export const WhoServes = ({ town, onAsk }: Props) => (
  <p>
    <button type="button" class="more" onClick={() => onAsk(town.istat)}>
      <span>
        <Around of="map.whoServes" town={town.name} />
      </span>
    </button>
  </p>
);
