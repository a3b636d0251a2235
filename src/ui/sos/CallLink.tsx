// SPDX-License-Identifier: AGPL-3.0-or-later
import { dialString } from '../../domain/phone.ts';
import type { Service } from '../../domain/service.ts';
import { text } from '../../i18n/i18n.ts';
import { useApp } from '../context.ts';
import { Icon } from '../kit/Icon.tsx';
import { answersAlways, purposeOf } from './line-facts.ts';

type Props = {
  service: Service;
  phone: string;
  /** The one for danger now is filled. */
  first?: boolean;
  /** Whether the Italian name stands under what it is for. */
  named?: boolean;
};

/** A number as large as a hand in a hurry needs it, with what it is for. */
export const CallLink = ({ service, phone, first = false, named = false }: Props) => {
  const { lang } = useApp();
  const purpose = purposeOf(service, lang);
  return (
    <a class={first ? 'call red' : 'call'} href={`tel:${dialString(phone)}`}>
      <Icon name="phone" size="large" />
      <span class="g">
        <b>
          <bdi dir="ltr">{phone}</bdi>
        </b>
        <span class="vh">: </span>
        {purpose}
        {answersAlways(service) && (
          <>
            {'\u00a0· '}
            <span class="nw">{text('sos.dayAndNight')}</span>
          </>
        )}
        {named && purpose !== service.name && (
          <small lang="it">
            <bdi>{service.name}</bdi>
          </small>
        )}
      </span>
    </a>
  );
};
