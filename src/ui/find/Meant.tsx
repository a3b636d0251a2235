// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Searched } from '../../domain/search/search.ts';
import type { Need } from '../../domain/vocabulary.ts';
import { text, word } from '../../i18n/i18n.ts';
import { useApp } from '../context.ts';
import { SafetyCard } from '../home/Tiles.tsx';
import { Picture } from '../kit/Icon.tsx';
import { NEED_LOOKS } from '../needs.ts';
import { NamesLike, NotHereSaid } from './NotHere.tsx';
import { MOST_TOWN_CHIPS, TownChip } from './TownChips.tsx';

const MOST_NEEDS = 4;

const NeedLink = ({ need }: { need: Need }) => {
  const { hrefOf, lang } = useApp();
  const { family, picture } = NEED_LOOKS[need];
  return (
    <a class={`chip ${family}`} href={hrefOf({ page: 'find', lang }, `?need=${need}`)}>
      <Picture name={picture} />
      {word(`need.${need}`)}
    </a>
  );
};

/** What the typed words may mean, to go on from. Danger goes before all. `found`: something was. */
export const Meant = ({ searched, found }: { searched: Searched; found: boolean }) => {
  const { needs, towns, notHere } = searched;
  const others = needs.filter(need => need !== 'safety').slice(0, MOST_NEEDS);
  const places = notHere === undefined ? towns.slice(0, MOST_TOWN_CHIPS) : [];
  return (
    <>
      {needs[0] === 'safety' && <SafetyCard />}
      {others.length + places.length > 0 && (
        <ul class="chips" role="list" aria-label={text('find.meant')}>
          {others.map(need => (
            <li key={need}>
              <NeedLink need={need} />
            </li>
          ))}
          {places.map(town => (
            <li key={town.istat}>
              <TownChip town={town} />
            </li>
          ))}
        </ul>
      )}
      {found && notHere !== undefined && (
        <>
          <p class="lead" role="status">
            <NotHereSaid searched={searched} />
          </p>
          <NamesLike searched={searched} found />
        </>
      )}
    </>
  );
};
