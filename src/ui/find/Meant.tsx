// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Municipality } from '../../domain/municipality.ts';
import type { Searched } from '../../domain/search/search.ts';
import type { Need } from '../../domain/vocabulary.ts';
import { text, word } from '../../i18n/i18n.ts';
import { useApp } from '../context.ts';
import { SafetyCard } from '../home/Tiles.tsx';
import { Icon, Picture } from '../kit/Icon.tsx';
import { NEED_LOOKS } from '../needs.ts';

const MOST_NEEDS = 4;
const MOST_TOWNS = 3;

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

const TownLink = ({ town: { istat, name, province } }: { town: Municipality }) => {
  const { hrefOf, lang } = useApp();
  return (
    <a class="chip" href={hrefOf({ page: 'municipality', lang, id: istat })}>
      <Icon name="pin" size="small" />
      <bdi lang="it">{`${name} (${province})`}</bdi>
    </a>
  );
};

/** What the typed words may mean, to go on from. Danger goes before all. */
export const Meant = ({ searched: { needs, towns } }: { searched: Searched }) => {
  const others = needs.filter(need => need !== 'safety').slice(0, MOST_NEEDS);
  const places = towns.slice(0, MOST_TOWNS);
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
              <TownLink town={town} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
};
