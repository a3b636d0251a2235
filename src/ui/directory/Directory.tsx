// SPDX-License-Identifier: AGPL-3.0-or-later
import { useMemo } from 'preact/hooks';
import type { Region } from '../../domain/pack.ts';
import { text } from '../../i18n/i18n.ts';
import { groupByTown } from './prepare.ts';
import { ServiceCard } from './ServiceCard.tsx';

type Props = { region: Region; now: Date };

/** Every service of a region, town by town. */
export const Directory = ({ region, now }: Props) => {
  const groups = useMemo(() => groupByTown(region), [region]);
  const sources = useMemo(() => new Map(region.sources.map(source => [source.id, source])), [region]);
  const everywhere = text(region.id === 'national' ? 'app.inItaly' : 'app.inRegion');
  return (
    <>
      {groups.map(({ town, services }) => (
        <section key={town?.istat ?? ''}>
          <h2 lang="it">{town === undefined ? everywhere : `${town.name} (${town.province})`}</h2>
          <ul role="list" class="cards">
            {services.map(service => (
              <li key={service.id}>
                <ServiceCard service={service} town={town} sources={sources} now={now} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
};
