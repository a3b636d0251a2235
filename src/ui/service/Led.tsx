// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Service } from '../../domain/service.ts';
import { roughDate } from '../../i18n/format.ts';
import { text } from '../../i18n/i18n.ts';
import { useApp } from '../context.ts';
import { Banner } from '../kit/Banner.tsx';
import { ServiceCard } from '../parts/ServiceCard.tsx';
import { Soon } from '../parts/Soon.tsx';
import { Actions } from './Actions.tsx';
import { AskTownHall } from './AskTownHall.tsx';
import { Contacts } from './Contacts.tsx';
import { Extras } from './Extras.tsx';
import { NoteLines } from './NoteLines.tsx';
import { firstNotes } from './note-places.ts';
import { OfficeWords } from './OfficeWords.tsx';
import { Others } from './Others.tsx';
import { WhatYouCanDo } from './WhatYouCanDo.tsx';
import { Where } from './Where.tsx';

type Props = { service: Service };

const useTown = ({ istat, serves }: Service) => {
  const { atlas } = useApp();
  const named = istat ?? serves?.find(token => /^\d{6}$/.test(token));
  return named === undefined ? undefined : atlas.towns.get(named);
};

/** A desk of which little more than the name is known: who knows more comes first. */
export const BareBody = ({ service }: Props) => {
  const town = useTown(service);
  const { phones, email, url, address } = service;
  const reachable = phones ?? email ?? url ?? address;
  return (
    <>
      {service.status === 'announced' && <AnnouncedBanner service={service} />}
      {service.status === 'current' && (
        <Banner tone="neutral" icon="ask">
          {text('service.exists')}
        </Banner>
      )}
      {reachable === undefined ? (
        <NoteLines notes={firstNotes(service)} warn />
      ) : (
        <Actions service={service} />
      )}
      <Extras service={service} />
      <Soon>
        <OfficeWords words={service.text} />
        <AskTownHall service={service} town={town} />
        <Others service={service} town={town} halls />
        <WhatYouCanDo service={{ ...service, text: undefined } as Service} />
        <Where service={service} />
        <Contacts service={service} />
      </Soon>
    </>
  );
};

/** It stood here: now there, or nobody knows where. */
export const MovedBody = ({ service }: Props) => {
  const { atlas } = useApp();
  const town = useTown(service);
  const now = service.movedTo === undefined ? undefined : atlas.services.get(service.movedTo);
  return (
    <>
      <Banner tone="warn" icon="route">
        {text(now === undefined ? 'service.movedAway' : 'service.moved')}
      </Banner>
      {now === undefined ? (
        <>
          <AskTownHall service={nameOnly(service)} town={town} />
          <Others service={service} town={town} halls />
        </>
      ) : (
        <div class="block">
          <h2 class="vh">{text('service.moved')}</h2>
          <ServiceCard service={now} />
        </div>
      )}
    </>
  );
};

export const ClosedBody = ({ service }: Props) => {
  const town = useTown(service);
  const { validUntil } = service;
  return (
    <>
      <Banner tone="neutral" icon="moon">
        {validUntil === undefined
          ? text('service.isClosed')
          : text('service.isClosedSince', { date: roughDate(validUntil) })}
      </Banner>
      <Others service={service} town={town} />
    </>
  );
};

/** What was known is too old to send anybody anywhere. */
const nameOnly = ({ phones: _, hours: __, address: ___, stops: ____, ...rest }: Service): Service => rest;

/** Nobody checked for more than a year: only the town hall can say. */
export const OldBody = ({ service }: Props) => {
  const town = useTown(service);
  return (
    <>
      <Banner tone="warn">
        {text('service.tooOld', { date: roughDate(service.provenance.verifiedOn ?? '') })}
      </Banner>
      <AskTownHall service={nameOnly(service)} town={town} known />
      <Others service={service} town={town} halls />
    </>
  );
};

export const AnnouncedBanner = ({ service: { validFrom, phones } }: Props) => (
  <Banner tone="warn" icon="cal">
    {validFrom === undefined
      ? text('service.announced')
      : text('service.announcedFrom', { date: roughDate(validFrom) })}
    {phones !== undefined && ` ${text('service.callFirst')}`}
  </Banner>
);
