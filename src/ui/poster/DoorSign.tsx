// SPDX-License-Identifier: AGPL-3.0-or-later
import { paperHours } from '../../domain/posters/week.ts';
import { text } from '../../i18n/i18n.ts';
import { Calls } from './Calls.tsx';
import { PaperHours } from './PaperHours.tsx';
import type { PaperProps } from './Poster.tsx';
import { ByHand, Crest, PrintedOn, Whom } from './PosterParts.tsx';
import { PosterQr } from './PosterQr.tsx';

/** A desk's own sign: when it is open, before everything else. */
export const DoorSign = ({ facts, langs, today, qrName }: PaperProps) => {
  const { service } = facts;
  const unknown = service === undefined || paperHours(service).known === 'no';
  return (
    <div class="face door">
      <Crest lead={false} />
      <div class="doorbody">
        <Whom {...facts} />
        {service !== undefined && (
          <div class="hours">
            <p class="doortitle">{text('poster.doorTitle', { lng: 'it' })}</p>
            {unknown ? (
              <Calls langs={langs} of="poster.hoursUnknown" kind="unknown" />
            ) : (
              <PaperHours service={service} />
            )}
          </div>
        )}
      </div>
      <div class="base">
        <div class="known">
          <PosterQr url={facts.url} name={qrName} />
          <div>
            <Calls langs={langs} of="poster.scan" />
            <ByHand {...facts} />
            <PrintedOn today={today} />
          </div>
        </div>
      </div>
    </div>
  );
};
