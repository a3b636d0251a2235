// SPDX-License-Identifier: AGPL-3.0-or-later
import { type ComponentChildren, Fragment } from 'preact';
import type { Service } from '../../domain/service.ts';
import { text } from '../../i18n/i18n.ts';
import { useApp } from '../context.ts';
import { Icon } from '../kit/Icon.tsx';
import { BIG_WAYS, useWays } from './Actions.tsx';
import { Block } from './Block.tsx';

type Row = { href: string; icon: string; title: ComponentChildren; small?: ComponentChildren; rel?: string };

const bare = (href: string): string => href.replace(/^(mailto:|https?:\/\/(www\.)?)/, '').replace(/\/$/, '');

/** An address of the network, broken only at its joints. */
const Jointed = ({ words }: { words: string }) => (
  <bdi dir="ltr">
    {words.split(/(?=[@/?])/).map((part, place) => (
      <Fragment key={place}>
        {place > 0 && <wbr />}
        {part}
      </Fragment>
    ))}
  </bdi>
);

const ContactRow = ({ href, icon, title, small, rel }: Row) => (
  <li>
    <a class="row" href={href} rel={rel}>
      <Icon name={icon} />
      <span class="g">
        {title}
        <small>{small}</small>
      </span>
    </a>
  </li>
);

/** The contacts that are not big buttons above: mail, site, certified mail, main seat. */
export const Contacts = ({ service }: { service: Service }) => {
  const { atlas, lang, hrefOf } = useApp();
  const more = useWays(service).slice(BIG_WAYS);
  const { pec, mainSeat } = service;
  const seat = mainSeat === undefined ? undefined : atlas.services.get(mainSeat);
  if (more.length === 0 && pec === undefined && seat === undefined) return null;
  return (
    <Block title={text('service.contacts')}>
      <ul class="rows" role="list">
        {more.map(({ href, icon, words, external }) => (
          <ContactRow
            key={icon}
            href={href}
            icon={icon}
            title={words}
            small={<Jointed words={bare(href)} />}
            rel={external ? 'external noreferrer' : undefined}
          />
        ))}
        {pec !== undefined && (
          <ContactRow
            href={`mailto:${pec}`}
            icon="send"
            title={text('service.certified')}
            small={<Jointed words={pec} />}
          />
        )}
        {seat !== undefined && (
          <ContactRow
            href={hrefOf({ page: 'service', lang, id: seat.id })}
            icon="next"
            title={text('service.mainSeat')}
            small={<bdi lang="it">{seat.name}</bdi>}
          />
        )}
      </ul>
    </Block>
  );
};
