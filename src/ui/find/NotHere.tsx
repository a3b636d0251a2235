// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Searched } from '../../domain/search/search.ts';
import { text } from '../../i18n/i18n.ts';
import type { StoreState } from '../../store/store.ts';
import { useApp } from '../context.ts';
import { TownChips } from './TownChips.tsx';

type Props = { searched: Searched };

/** The city is known to be in a region that is published, but not on this phone. */
const isAway = ({ notHere }: Searched, state: StoreState | undefined): boolean =>
  notHere?.region !== undefined &&
  state?.regions.some(({ id, kept }) => id === notHere.region && !kept) === true;

/** That words name no town on this phone. */
export const NotHereSaid = ({ searched }: Props) => {
  const { state } = useApp();
  if (searched.notHere === undefined) return null;
  return isAway(searched, state)
    ? text('find.noData')
    : text('find.notHere', { words: searched.notHere.words });
};

/** The names like one that is not here, and the way to choose another, or to the region it is in. `found`: services were, all the same. */
export const NamesLike = ({ searched, found }: Props & { found: boolean }) => {
  const { hrefOf, lang, state } = useApp();
  const away = isAway(searched, state);
  return (
    <>
      {!away && <TownChips towns={searched.towns} />}
      {(away || !found) && (
        <p>
          <a class="btn" href={hrefOf({ page: 'place', lang })}>
            {text('home.choosePlace')}
          </a>
        </p>
      )}
    </>
  );
};
