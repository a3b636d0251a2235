// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Municipality } from '../../domain/municipality.ts';
import { dialString } from '../../domain/phone.ts';
import type { Source } from '../../domain/provenance.ts';
import type { Service } from '../../domain/service.ts';
import { roughDate } from '../../i18n/format.ts';
import { text, word } from '../../i18n/i18n.ts';
import { Icon } from '../kit/Icon.tsx';
import { OpenLine } from './OpenLine.tsx';

type Props = {
  service: Service;
  town: Municipality | undefined;
  sources: ReadonlyMap<string, Source>;
  now: Date;
};

const Where = ({ service, town }: Pick<Props, 'service' | 'town'>) => {
  const { address, door, locality, cap } = service;
  const place = [cap, locality ?? town?.name].filter(Boolean).join(' ');
  const parts = [address, door, address === undefined && locality === undefined ? undefined : place];
  const line = parts.filter(Boolean).join(', ');
  if (line === '') return null;
  return (
    <p class="line">
      <Icon name="pin" />
      <bdi lang="it">{line}</bdi>
    </p>
  );
};

const Contacts = ({ service }: Pick<Props, 'service'>) => {
  const { phones = [], email, url } = service;
  return (
    <p class="contacts">
      {phones.map(phone => (
        <a
          key={phone}
          class="button"
          href={`tel:${dialString(phone)}`}
          aria-label={text('app.call', { phone })}
        >
          <Icon name="phone" />
          <bdi dir="ltr">{phone}</bdi>
        </a>
      ))}
      {email !== undefined && (
        <a class="button quiet" href={`mailto:${email}`}>
          <Icon name="send" />
          <bdi dir="ltr">{email}</bdi>
        </a>
      )}
      {url !== undefined && (
        <a class="button quiet" href={url} rel="noreferrer">
          <Icon name="globe" />
          {text('app.site')}
        </a>
      )}
    </p>
  );
};

const Trust = ({ service, sources }: Pick<Props, 'service' | 'sources'>) => {
  const { provenance } = service;
  const source = provenance.sources.map(id => sources.get(id)?.publisher ?? id).join(', ');
  const { date, verifiedOn } = provenance;
  const from =
    date === undefined
      ? text('app.source', { source })
      : text('app.sourceDate', { source, date: roughDate(date) });
  const checked =
    verifiedOn === undefined ? text('app.notCalled') : text('app.checkedOn', { date: roughDate(verifiedOn) });
  return (
    <p class="line trust">
      <Icon name="shield" />
      <span>
        {from}. {checked}
      </span>
    </p>
  );
};

/** One service with what is known, whom to ask and where it comes from. */
export const ServiceCard = ({ service, town, sources, now }: Props) => {
  const { id, name, kind, needs, notes = [], phones, status } = service;
  const hasDoor = kind !== 'helpline_online' || phones !== undefined;
  const remarks = notes.filter(note => note !== 'ask_town_hall');
  const askTown = status === 'existence_only' && town !== undefined;
  return (
    <article class="card" data-service-id={id} data-need={needs.join(' ')}>
      <h3 lang="it">{name}</h3>
      <p class="kind">{word(`kind.${kind}`)}</p>
      {status !== 'current' && !askTown && <p class="state soon">{word(`status.${status}`)}</p>}
      {status === 'current' && hasDoor && (
        <OpenLine service={service} patronDay={town?.patronDay} now={now} />
      )}
      {askTown && <p class="note">{text('app.askTownHall', { town: town.name })}</p>}
      <Where service={service} town={town} />
      <Contacts service={service} />
      {remarks.length > 0 && (
        <ul class="note">
          {remarks.map(note => (
            <li key={note}>{word(`note.${note}`)}</li>
          ))}
        </ul>
      )}
      <Trust service={service} sources={sources} />
    </article>
  );
};
