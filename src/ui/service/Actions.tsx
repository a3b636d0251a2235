// SPDX-License-Identifier: AGPL-3.0-or-later
import type { ComponentChildren } from 'preact';
import { dialString } from '../../domain/phone.ts';
import type { Service } from '../../domain/service.ts';
import { text } from '../../i18n/i18n.ts';
import { useApp } from '../context.ts';
import { deviceOf, directionsTo } from './directions.ts';
import { Go } from './Go.tsx';
import { NoteLines } from './NoteLines.tsx';
import { firstNotes, notesFor } from './note-places.ts';
import { envelopeOf } from './place.ts';
import { Tag } from './Tag.tsx';

export const CallLink = ({ phone, look, word = false }: { phone: string; look: string; word?: boolean }) => (
  <Go look={look} href={`tel:${dialString(phone)}`} icon="phone" label={text('shell.call', { phone })}>
    {word && `${text('service.call')} `}
    <bdi dir="ltr">{phone}</bdi>
  </Go>
);

/** The way there, opened by whatever the phone has for maps. */
export const useDirections = () => {
  const { store } = useApp();
  const device = store === undefined ? 'geo' : deviceOf(navigator.userAgent);
  return (goal: Parameters<typeof directionsTo>[0]) => directionsTo(goal, device);
};

type Way = {
  href: string;
  icon: string;
  words: ComponentChildren;
  label?: string;
  flip?: true;
  external?: true;
};

/** What a reader can do now, best first: call, go, write, open the site. */
export const useWays = (service: Service): Way[] => {
  const { atlas } = useApp();
  const directions = useDirections();
  const { phones, name, point, email, url } = service;
  const [phone] = phones ?? [];
  const there = directions({ name, point, address: envelopeOf(service, atlas) });
  const ways: (Way | undefined)[] = [
    phone === undefined
      ? undefined
      : {
          href: `tel:${dialString(phone)}`,
          icon: 'phone',
          label: text('shell.call', { phone }),
          words: (
            <>
              {text('service.call')} <bdi dir="ltr">{phone}</bdi>
            </>
          ),
        },
    there === undefined
      ? undefined
      : { href: there, icon: 'route', flip: true, words: text('service.directions') },
    email === undefined
      ? undefined
      : { href: `mailto:${email}`, icon: 'send', flip: true, words: text('service.write') },
    url === undefined ? undefined : { href: url, icon: 'globe', words: text('service.site'), external: true },
  ];
  return ways.filter(way => way !== undefined);
};

/** How many ways stand as big buttons; the rest are with the other contacts. */
export const BIG_WAYS = 2;

/** The first things to do, and what to know before doing them. */
export const Actions = ({ service }: { service: Service }) => {
  const ways = useWays(service).slice(0, BIG_WAYS);
  const { phones, notes } = service;
  const others = phones?.slice(1) ?? [];
  return (
    <>
      <NoteLines notes={firstNotes(service)} warn />
      {phones === undefined && service.kind !== 'helpline_online' && (
        <p class="nophone" data-read>
          <Tag icon="phone">{text('service.noPhone')}</Tag>
        </p>
      )}
      {ways.length > 0 && (
        <p class="prim" data-read>
          {ways.map(({ words, ...way }, place) => (
            <Go key={way.icon} look={place === 0 ? 'btn pri' : 'btn tint'} {...way}>
              {words}
            </Go>
          ))}
        </p>
      )}
      {others.length > 0 && (
        <p class="ln" data-read>
          <span class="tag">{text('service.otherNumbers')}</span>
          {others.map(phone => (
            <CallLink key={phone} phone={phone} look="btn" />
          ))}
        </p>
      )}
      <NoteLines notes={notesFor(notes, 'call')} icon="phone" />
    </>
  );
};
