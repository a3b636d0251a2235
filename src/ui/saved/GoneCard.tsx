// SPDX-License-Identifier: AGPL-3.0-or-later
import { dialString } from '../../domain/phone.ts';
import { text } from '../../i18n/i18n.ts';
import type { Saved } from '../../store/store.ts';
import { useApp } from '../context.ts';
import { Icon } from '../kit/Icon.tsx';

/** What was kept of a service that this phone's data hold no more: enough to call. */
export const GoneCard = ({ saved }: { saved: Saved }) => {
  const { hrefOf, lang } = useApp();
  const { id, name, phones = [], town } = saved;
  return (
    <article class="card" data-service-id={id}>
      <h3 lang="it">
        <a href={hrefOf({ page: 'service', lang, id })}>{name}</a>
      </h3>
      <p class="ln">
        <span class="st s">
          <Icon name="warn" />
          <span>{text('saved.gone')}</span>
        </span>
      </p>
      {town !== undefined && (
        <p class="meta">
          <span class="tag">
            <Icon name="pin" />
            <bdi lang="it">{town}</bdi>
          </span>
        </p>
      )}
      {phones.length > 0 && (
        <p class="ln">
          {phones.map(phone => (
            <a
              key={phone}
              class="btn tint above"
              href={`tel:${dialString(phone)}`}
              aria-label={text('shell.call', { phone })}
            >
              <Icon name="phone" />
              <bdi dir="ltr">{phone}</bdi>
            </a>
          ))}
        </p>
      )}
    </article>
  );
};
