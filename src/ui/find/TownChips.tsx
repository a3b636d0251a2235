// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Municipality } from '../../domain/municipality.ts';
import { useApp } from '../context.ts';
import { Icon } from '../kit/Icon.tsx';

export const MOST_TOWN_CHIPS = 3;

/** A town that may be meant; its province tells it from others of the same name. */
export const TownChip = ({ town: { istat, name, province } }: { town: Municipality }) => {
  const { hrefOf, lang } = useApp();
  return (
    <a class="chip" href={hrefOf({ page: 'municipality', lang, id: istat })}>
      <Icon name="pin" size="small" />
      <bdi lang="it">{`${name} (${province})`}</bdi>
    </a>
  );
};

/** Towns whose names are like what was typed. */
export const TownChips = ({ towns }: { towns: readonly Municipality[] }) =>
  towns.length === 0 ? null : (
    <ul class="chips" role="list">
      {towns.slice(0, MOST_TOWN_CHIPS).map(town => (
        <li key={town.istat}>
          <TownChip town={town} />
        </li>
      ))}
    </ul>
  );
