// SPDX-License-Identifier: AGPL-3.0-or-later
import type { ComponentChildren } from 'preact';
import { dialString } from '../../domain/phone.ts';
import { isProtected } from '../../domain/protected.ts';
import type { Service } from '../../domain/service.ts';
import { distance } from '../../i18n/format.ts';
import { text } from '../../i18n/i18n.ts';
import { useApp } from '../context.ts';
import { Icon, Picture } from '../kit/Icon.tsx';
import { lookOf } from '../needs.ts';
import { titleOf } from '../service-title.ts';
import { LanguageTags } from './LanguageTags.tsx';
import { StateTag } from './StateTag.tsx';
import { TrustLine } from './TrustLine.tsx';

type Props = {
  service: Service;
  /** Kilometres from the reader's town; `about` when they are from town to town. */
  km?: number | undefined;
  about?: boolean | undefined;
  /** What else can be done from here, beside the number. */
  children?: ComponentChildren;
};

const Place = ({ service: { locality, serves }, town }: { service: Service; town: string | undefined }) => {
  const name = locality ?? town;
  if (name === undefined && !serves?.includes('italy')) return null;
  return (
    <span class="tag">
      <Icon name="pin" />
      {name === undefined ? <span>{text('shell.allItaly')}</span> : <bdi lang="it">{name}</bdi>}
    </span>
  );
};

/**
 * One service in a list: the whole card leads to its page, the number can be called from here. What protects has
 * no page that could stay in the history: its card leads where all of it is.
 */
export const ServiceCard = ({ service, km, about, children }: Props) => {
  const { lang, hrefOf, atlas } = useApp();
  const { id, needs, istat, phones } = service;
  const { family, picture } = lookOf(needs);
  const { title, italian } = titleOf(service, lang);
  const town = istat === undefined ? undefined : atlas.towns.get(istat);
  return (
    <article class={`card ${family}`} data-service-id={id} data-need={needs.join(' ')}>
      <div class="hd">
        <span class="badge">
          <Picture name={picture} />
        </span>
        <div class="g">
          <h3 lang={italian === undefined ? 'it' : undefined}>
            <a href={hrefOf(isProtected(service) ? { page: 'safety', lang } : { page: 'service', lang, id })}>
              {title}
            </a>
          </h3>
          {italian !== undefined && (
            <span class="it" lang="it">
              {italian}
            </span>
          )}
        </div>
      </div>
      <p class="ln">
        <StateTag service={service} />
        {km !== undefined && (
          <span class="dist">
            {about === true ? text('shell.aboutKm', { distance: distance(km) }) : distance(km, true)}
          </span>
        )}
      </p>
      <p class="meta">
        <Place service={service} town={town?.name} />
        <LanguageTags service={service} />
        <TrustLine service={service} />
      </p>
      {(phones?.[0] !== undefined || children !== undefined) && (
        <p class="ln">
          {phones?.[0] !== undefined && (
            <a
              class="btn tint above"
              href={`tel:${dialString(phones[0])}`}
              aria-label={text('shell.call', { phone: phones[0] })}
            >
              <Icon name="phone" />
              <bdi dir="ltr">{phones[0]}</bdi>
            </a>
          )}
          {children}
        </p>
      )}
    </article>
  );
};
