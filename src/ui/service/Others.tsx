// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Municipality } from '../../domain/municipality.ts';
import type { Service } from '../../domain/service.ts';
import { text, word } from '../../i18n/i18n.ts';
import { useApp } from '../context.ts';
import { Around } from '../town/Around.tsx';
import { townHallsOf, whoAnswersFor } from './answering.ts';
import { Cards } from './Cards.tsx';
import { Go } from './Go.tsx';

type Props = {
  service: Service;
  town: Municipality | undefined;
  /** The page shows the town hall's offices already. */
  halls?: boolean;
};

/** When nobody answers here: who does, and where to look on. */
export const Others = ({ service, town, halls = false }: Props) => {
  const { atlas, lang, hrefOf, now } = useApp();
  const others = whoAnswersFor(service, town, atlas, now, halls ? townHallsOf(town, atlas) : []);
  const [need = 'desk'] = service.needs;
  const near = town === undefined ? '' : `&near=${town.istat}`;
  return (
    <section class="block" data-read>
      {others.length > 0 && (
        <h2>{town ? <Around of="service.othersFor" town={town.name} /> : text('service.others')}</h2>
      )}
      <Cards services={others} />
      <p class="ln">
        {town && (
          <Go href={hrefOf({ page: 'municipality', lang, id: town.istat })}>
            <Around of="service.allFor" town={town.name} />
          </Go>
        )}
        <Go href={hrefOf({ page: 'find', lang }, `?need=${need}${near}`)}>
          {text('service.searchSame', { need: word(`need.${need}`) })}
        </Go>
      </p>
    </section>
  );
};
