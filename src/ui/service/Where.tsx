// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Service, Stop } from '../../domain/service.ts';
import { text, word } from '../../i18n/i18n.ts';
import { useApp } from '../context.ts';
import { Icon } from '../kit/Icon.tsx';
import { useDirections } from './Actions.tsx';
import { Block } from './Block.tsx';
import { Later } from './Later.tsx';
import { NoteLines } from './NoteLines.tsx';
import { notesFor } from './note-places.ts';
import { envelopeOf, envelopeOfStop } from './place.ts';
import { Tag } from './Tag.tsx';

const ACCESS_ICON: Partial<Record<NonNullable<Service['access']>[number], string>> = {
  step_free: 'wheel',
  lift: 'wheel',
  accessible_toilet: 'wheel',
  play_corner: 'pram',
  waiting_room: 'people',
};

const copyAddress = () => import('./CopyAddress.tsx').then(m => m.CopyAddress);

const Stops = ({ stops, name }: { stops: readonly Stop[]; name: string }) => {
  const { atlas } = useApp();
  const directions = useDirections();
  return (
    <ul class="rows" role="list">
      {stops.map(stop => {
        const address = envelopeOfStop(stop, atlas);
        const there = directions({ name, address: stop.address === undefined ? undefined : address });
        return (
          <li key={address} class="row">
            <Icon name="pin" />
            <bdi class="g" lang="it">
              {address}
            </bdi>
            {there !== undefined && (
              <a class="ib" href={there} aria-label={`${text('service.directions')}: ${address}`}>
                <Icon name="route" flip />
              </a>
            )}
          </li>
        );
      })}
    </ul>
  );
};

const Access = ({ access }: { access: NonNullable<Service['access']> }) => (
  <p class="ln">
    {access.map(one => (
      <Tag key={one} icon={ACCESS_ICON[one] ?? 'check'}>
        {word(`access.${one}`)}
      </Tag>
    ))}
  </p>
);

/** The address as it is on the envelope, the door, and what it is like to get in. */
export const Where = ({ service }: { service: Service }) => {
  const { atlas, store } = useApp();
  const { door, access, stops, notes, name } = service;
  const address = envelopeOf(service, atlas);
  const remarks = notesFor(notes, 'where');
  if (address === undefined && stops === undefined && access === undefined) return null;
  return (
    <Block title={text('service.where')}>
      {address !== undefined && (
        <p>
          <bdi lang="it">{address}</bdi>
          {door !== undefined && (
            <small lang="it">
              <bdi>{door}</bdi>
            </small>
          )}
        </p>
      )}
      {stops !== undefined && <Stops stops={stops} name={name} />}
      <NoteLines notes={remarks} icon="pin" />
      {access !== undefined && <Access access={access} />}
      {address !== undefined && store !== undefined && <Later load={copyAddress} give={{ address }} />}
    </Block>
  );
};
