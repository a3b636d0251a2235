// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Service } from '../../domain/service.ts';
import { text, word } from '../../i18n/i18n.ts';
import { useApp } from '../context.ts';
import { Icon } from '../kit/Icon.tsx';
import { Soon } from '../parts/Soon.tsx';
import { Actions } from './Actions.tsx';
import { Block } from './Block.tsx';
import { Contacts } from './Contacts.tsx';
import { Extras } from './Extras.tsx';
import { Hours } from './Hours.tsx';
import { Languages } from './Languages.tsx';
import { AnnouncedBanner } from './Led.tsx';
import { Others } from './Others.tsx';
import { Slot } from './Slot.tsx';
import { WhatToBring } from './WhatToBring.tsx';
import { WhatYouCanDo } from './WhatYouCanDo.tsx';
import { Where } from './Where.tsx';

const Cost = ({ cost }: Pick<Service, 'cost'>) =>
  cost === undefined ? null : (
    <Block title={text('service.cost')}>
      <p class="tag full">
        <Icon name="euro" />
        <span>{word(`cost.${cost}`)}</span>
      </p>
    </Block>
  );

const Programmes = ({ programmes }: Pick<Service, 'programmes'>) => {
  const { atlas, lang, hrefOf } = useApp();
  const known = atlas.programmes.filter(({ id }) => programmes?.includes(id));
  if (known.length === 0) return null;
  return (
    <p class="block lead">
      {text('service.programme')}{' '}
      {known.map(({ id, name }) => (
        <a key={id} class="link" href={hrefOf({ page: 'programme', lang, id })} lang="it">
          {name}
        </a>
      ))}
    </p>
  );
};

/** All that is known, in the order in which it is asked. */
export const WholeBody = ({ service }: { service: Service }) => {
  const { atlas } = useApp();
  const { status, istat, phones, cost, kind, programmes } = service;
  const town = istat === undefined ? undefined : atlas.towns.get(istat);
  return (
    <>
      {status === 'announced' ? <AnnouncedBanner service={service} /> : <Slot service={service} />}
      <Actions service={service} />
      <Soon>
        <Extras service={service} />
        <WhatYouCanDo service={service} />
        <WhatToBring service={service} />
        <Hours service={service} />
        <Languages service={service} />
        <Cost cost={cost} />
        <Where service={service} />
        <Contacts service={service} />
        {phones === undefined && kind !== 'helpline_online' && <Others service={service} town={town} />}
        <Programmes programmes={programmes} />
      </Soon>
    </>
  );
};
