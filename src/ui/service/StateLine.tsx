// SPDX-License-Identifier: AGPL-3.0-or-later
import { whereIs } from '../../domain/find/territory.ts';
import type { Service } from '../../domain/service.ts';
import { distance } from '../../i18n/format.ts';
import { text, word } from '../../i18n/i18n.ts';
import { useApp } from '../context.ts';
import { StateTag } from '../parts/StateTag.tsx';
import { Tag } from './Tag.tsx';

const usePlace = ({ istat, locality, stops, serves }: Service) => {
  const { atlas } = useApp();
  const town = istat === undefined ? undefined : atlas.towns.get(istat)?.name;
  if (town !== undefined) return <bdi lang="it">{[locality, town].filter(Boolean).join(', ')}</bdi>;
  if (stops !== undefined) return text('service.itinerant');
  if (serves?.includes('italy')) return text('shell.allItaly');
  return serves?.includes('region') ? text('shell.wholeRegion') : undefined;
};

const useDistance = (service: Service): string | undefined => {
  const { atlas, town } = useApp();
  if (town === undefined) return undefined;
  const { town: there, km, about } = whereIs(service, atlas, town);
  if (there?.istat === town.istat) return text('shell.inTown');
  if (km === undefined) return undefined;
  const far = distance(km, !about);
  return about ? text('shell.aboutKm', { distance: far }) : far;
};

/** The answers that come first: open or not, where and how far, what it costs. */
export const StateLine = ({ service, known = true }: { service: Service; known?: boolean }) => {
  const place = usePlace(service);
  const far = useDistance(service);
  const { cost } = service;
  return (
    <>
      {known && (
        <p class="ln state" data-read>
          <StateTag service={service} />
        </p>
      )}
      <p class="ln" data-read>
        {place !== undefined && <Tag icon="pin">{place}</Tag>}
        {far !== undefined && (
          <Tag icon="route" flip>
            {far}
          </Tag>
        )}
        {known && cost !== undefined && <Tag icon="euro">{word(`cost.${cost}`)}</Tag>}
      </p>
    </>
  );
};
