// SPDX-License-Identifier: AGPL-3.0-or-later
import { roughDate } from '../../i18n/format.ts';
import { text } from '../../i18n/i18n.ts';
import { Icon } from '../kit/Icon.tsx';
import { Stamp } from '../practice/Stamp.tsx';
import type { Facts } from './subject.ts';

/** The sign of the app above everything: poster and phone must look like one thing. */
export const Crest = ({ lead = true }: { lead?: boolean }) => (
  <div class="crest">
    <Icon name="mark" />
    <div>
      <p class="appname">{text('shell.name', { lng: 'it' })}</p>
      {lead && <p>{text('poster.lead', { lng: 'it' })}</p>}
    </div>
    <Stamp />
  </div>
);

/** What is typed when no camera reads the code. */
export const ByHand = ({ code, host }: Pick<Facts, 'code' | 'host'>) => (
  <div class="byhand">
    <p class="host" dir="ltr">
      {host}
    </p>
    {code !== undefined && (
      <>
        <p class="ortype">{text('poster.orType', { lng: 'it' })}</p>
        <p class="bigcode" dir="ltr">
          {code}
        </p>
      </>
    )}
  </div>
);

/** Who it is and where: useful to a reader without a phone. */
export const Whom = ({ title, address, phones }: Facts) => (
  <div class="whom">
    <p class="whose">{title}</p>
    {address.map(line => (
      <p key={line}>{line}</p>
    ))}
    {phones.map(phone => (
      <p key={phone} class="ringing">
        <Icon name="phone" />
        <bdi dir="ltr">{phone}</bdi>
      </p>
    ))}
  </div>
);

export const PrintedOn = ({ today }: { today: string }) => (
  <p class="printedon">{text('poster.printedOn', { date: roughDate(today, 'it'), lng: 'it' })}</p>
);
