// SPDX-License-Identifier: AGPL-3.0-or-later
import { useMemo } from 'preact/hooks';
import { searchOf } from '../../domain/find/query.ts';
import { type Served, servedIn } from '../../domain/map/served.ts';
import type { Municipality } from '../../domain/municipality.ts';
import { distance } from '../../i18n/format.ts';
import { text, word } from '../../i18n/i18n.ts';
import { useApp } from '../context.ts';
import { Icon, Picture } from '../kit/Icon.tsx';
import { NEED_LOOKS } from '../needs.ts';
import { Around } from '../town/Around.tsx';

const CLOCKLESS = new Date(0);

const Row = ({ served: { need, by }, town }: { served: Served; town: Municipality }) => {
  const { hrefOf, lang } = useApp();
  const { family, picture } = NEED_LOOKS[need];
  const words = word(`need.${need}`);
  const there = by?.town;
  return (
    <li>
      <a class={`row ${family}`} href={hrefOf({ page: 'find', lang }, searchOf({ need, near: town.istat }))}>
        <span class="badge">
          <Picture name={picture} />
        </span>
        <span class="g">
          {by === undefined ? (
            text('map.servedUnknown', { need: words })
          ) : there === undefined || there.istat === town.istat || by.km === undefined ? (
            text('map.servedHere', { need: words })
          ) : (
            <Around
              of="map.servedBy"
              town={there.name}
              params={{ need: words, distance: text('shell.aboutKm', { distance: distance(by.km) }) }}
            />
          )}
        </span>
        <Icon name="next" flip />
      </a>
    </li>
  );
};

/** Who helps the people of a municipality, need by need, and how far that is. */
export const TownSheet = ({ town }: { town: Municipality }) => {
  const { atlas, now, lang, hrefOf, store, town: mine, guest } = useApp();
  const served = useMemo(
    () => servedIn(atlas, town, now ?? CLOCKLESS, lang),
    [atlas, town, lang, now === undefined],
  );
  return (
    <>
      <h2 tabIndex={-1}>
        <Around of="map.whoServes" town={town.name} />
      </h2>
      <p class="ln">
        <a class="btn" href={hrefOf({ page: 'municipality', lang, id: town.istat })}>
          <span>{text('map.open')}</span>
        </a>
        {!guest && mine?.istat !== town.istat && (
          <button type="button" class="btn" onClick={() => void store?.setPlace(town.istat)}>
            <span>{text('map.chooseTown')}</span>
          </button>
        )}
      </p>
      <ul class="rows" role="list">
        {served.map(one => (
          <Row key={one.need} served={one} town={town} />
        ))}
      </ul>
    </>
  );
};
