// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Found } from '../../domain/find/candidates.ts';
import type { Placed } from '../../domain/map/placed.ts';
import type { Service } from '../../domain/service.ts';
import { text } from '../../i18n/i18n.ts';
import { Icon } from '../kit/Icon.tsx';
import { ServiceCard } from '../parts/ServiceCard.tsx';
import { useWays } from '../service/Actions.tsx';
import { Go } from '../service/Go.tsx';
import { Around } from '../town/Around.tsx';
import { WhoServes } from './WhoServes.tsx';

/** The way there, beside the number to call. */
const Way = ({ service }: { service: Service }) => {
  const directions = useWays(service).find(({ icon }) => icon === 'route');
  return directions === undefined ? null : (
    <Go href={directions.href} icon="route" flip look="btn above">
      {directions.words}
    </Go>
  );
};

type Props = {
  place: Placed;
  services: readonly Found[];
  onWhoServes: (istat: string) => void;
};

/** What stands at a place of the map, as the list shows it; a town's own point is said not to be a door. */
export const PlaceSheet = ({ place, services, onWhoServes }: Props) => {
  return (
    <>
      <h2 tabIndex={-1} class={services.length === 1 ? 'vh' : undefined}>
        {place.exact || place.town === undefined ? (
          text('map.samePoint', { count: services.length })
        ) : (
          <Around of="map.townCount" town={place.town.name} params={{ count: services.length }} />
        )}
      </h2>
      {!place.exact && place.town !== undefined && (
        <p class="lead">
          <Icon name="ask" size="small" /> <Around of="map.inTown" town={place.town.name} />
        </p>
      )}
      <ul class="cards" role="list">
        {services.map(({ service, km, about }) => (
          <li key={service.id}>
            <ServiceCard service={service} km={km} about={about}>
              {services.length === 1 ? <Way service={service} /> : undefined}
            </ServiceCard>
          </li>
        ))}
      </ul>
      {place.town !== undefined && <WhoServes town={place.town} onAsk={onWhoServes} />}
    </>
  );
};
