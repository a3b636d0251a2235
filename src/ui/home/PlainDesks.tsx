// SPDX-License-Identifier: AGPL-3.0-or-later
import { NATIONAL } from '../../domain/national.ts';
import { dialString } from '../../domain/phone.ts';
import type { Service } from '../../domain/service.ts';
import { text } from '../../i18n/i18n.ts';
import { useApp } from '../context.ts';
import { titleOf } from '../service-title.ts';
import { linesOf } from './numbers.ts';

/** More would not fit into the first packet a phone gets. */
const MOST = 40;

const Entry = ({ service }: { service: Service }) => {
  const { hrefOf, lang, atlas } = useApp();
  const { id, name, phones, istat } = service;
  const { title, italian } = titleOf(service, lang);
  const [phone] = phones ?? [];
  const place = istat === undefined ? undefined : atlas.towns.get(istat)?.name;
  return (
    <li>
      <a href={hrefOf({ page: 'service', lang, id })}>
        {place === undefined ? null : <bdi lang="it">{`${place}: `}</bdi>}
        {italian === undefined ? <span lang="it">{name}</span> : title}
      </a>
      {phone !== undefined && (
        <>
          {' '}
          <a href={`tel:${dialString(phone)}`}>
            <bdi dir="ltr">{phone}</bdi>
          </a>
        </>
      )}
    </li>
  );
};

const listed = (services: readonly Service[]) =>
  services.slice(0, MOST).map(service => <Entry key={service.id} service={service} />);

/** For readers without JavaScript, to whom the search says nothing: the desks and the lines, as plain links. */
export const PlainDesks = () => {
  const { atlas } = useApp();
  const local = atlas.regions.filter(({ id }) => id !== NATIONAL).flatMap(({ services }) => services);
  const desks = local.filter(({ kind, status }) => kind === 'access_desk' && status !== 'closed');
  const lines = linesOf(atlas).filter(({ needs }) => !needs.includes('safety'));
  return (
    <noscript>
      <section class="plain">
        {desks.length > 0 && <h2>{text('home.desks')}</h2>}
        <ul>{listed(desks)}</ul>
        {lines.length > 0 && <h2>{text('home.lines')}</h2>}
        <ul>{listed(lines)}</ul>
      </section>
    </noscript>
  );
};
