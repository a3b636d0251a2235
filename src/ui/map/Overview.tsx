// SPDX-License-Identifier: AGPL-3.0-or-later
import type { ComponentChildren } from 'preact';
import { distanceKm } from '../../domain/distance.ts';
import type { DrawingIndex } from '../../domain/drawing.ts';
import type { FindResult } from '../../domain/find/find.ts';
import type { Placed, Prepared } from '../../domain/map/placed.ts';
import type { View } from '../../domain/map/view.ts';
import { distance } from '../../i18n/format.ts';
import { text } from '../../i18n/i18n.ts';
import { useApp } from '../context.ts';
import { Count } from '../find/Count.tsx';
import { Around } from '../town/Around.tsx';
import { StreetsPanel } from './streets/StreetsPanel.tsx';
import type { Streets } from './streets/use-streets.ts';
import { WhoServes } from './WhoServes.tsx';

/** From here on somebody would look for streets. */
const STREETS_FROM = 13.5;

type Props = {
  answer: FindResult;
  prepared: Prepared;
  at: View['at'];
  inView: number;
  index: DrawingIndex | undefined;
  streets: Streets;
  /** The ground of the map did not come. */
  groundless: boolean;
  listHref: string;
  onGo: (place: Placed) => void;
  onWhoServes: (istat: string) => void;
  /** What was found, where there is room for it. */
  children: ComponentChildren;
};

const nearestTo = (places: readonly Placed[], at: NonNullable<View['at']>): Placed | undefined =>
  places.reduce<Placed | undefined>(
    (best, one) => (best === undefined || distanceKm(at, one.at) < distanceKm(at, best.at) ? one : best),
    undefined,
  );

const NothingHere = ({
  places,
  at,
  onGo,
}: {
  places: readonly Placed[];
  at: NonNullable<View['at']>;
  onGo: Props['onGo'];
}) => {
  const near = nearestTo(places, at);
  return (
    <>
      <p class="lead">{text('map.nothing')}</p>
      {near?.town !== undefined && (
        <p class="ln">
          <span>
            <Around
              of="map.nearest"
              town={near.town.name}
              params={{ distance: text('shell.aboutKm', { distance: distance(distanceKm(at, near.at)) }) }}
            />
          </span>
          <button type="button" class="btn" onClick={() => onGo(near)}>
            <span>{text('map.goThere')}</span>
          </button>
        </p>
      )}
    </>
  );
};

/** What the map says while nothing on it is chosen: how many there are, and what it cannot show. */
export const Overview = ({
  answer,
  prepared,
  at,
  inView,
  index,
  streets,
  groundless,
  listHref,
  onGo,
  onWhoServes,
  children,
}: Props) => {
  const { hrefOf, lang } = useApp();
  const { places, nowhere, hidden } = prepared;
  const { town } = answer;
  const indicative = Object.values(index?.regions ?? {}).some(
    ({ boundaries }) => boundaries === 'indicative',
  );
  // Where streets were asked for and did not come, their panel says so.
  const bare = streets.credits === undefined && streets.problem === undefined;
  const says = bare && at !== undefined && at.zoom >= STREETS_FROM;
  return (
    <>
      <Count answer={answer} />
      {groundless && (
        <p class="lead" role="status">
          {text('start.failed')}
        </p>
      )}
      {inView === 0 && places.length > 0 && at !== undefined && (
        <NothingHere places={places} at={at} onGo={onGo} />
      )}
      {says && <p class="lead">{text('map.noStreets')}</p>}
      {places.some(({ exact }) => !exact) && <p class="lead">{text('map.townMarker')}</p>}
      {town !== undefined && <WhoServes town={town} onAsk={onWhoServes} />}
      <StreetsPanel streets={streets} />
      {children}
      {nowhere > 0 && (
        <p>
          <a class="more" href={listHref}>
            {text('find.seeAll')}
          </a>
        </p>
      )}
      {hidden > 0 && <p class="lead">{text('map.notDrawn')}</p>}
      <p class="lead keys">{text('map.keys')}</p>
      {indicative && <p class="lead">{text('town.indicative')}</p>}
      <p>
        <a class="more" href={hrefOf({ page: 'legal', lang })}>
          {text('map.credits')}
        </a>
      </p>
    </>
  );
};
