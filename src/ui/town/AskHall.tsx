// SPDX-License-Identifier: AGPL-3.0-or-later
import { hallQuestion } from '../../../locales/it/town.json';
import type { Municipality } from '../../domain/municipality.ts';
import { dialString } from '../../domain/phone.ts';
import { text } from '../../i18n/i18n.ts';
import { useApp } from '../context.ts';
import { Icon } from '../kit/Icon.tsx';
import { Around } from './Around.tsx';

const useHallPhone = ({ istat }: Municipality): string | undefined => {
  const { atlas } = useApp();
  for (const { kind, istat: at, phones } of atlas.services.values())
    if (kind === 'municipality' && at === istat && phones?.[0] !== undefined) return phones[0];
  return undefined;
};

/** Whoever knows more than the app is the town hall: what to say there, in Italian, to show or to read out. */
export const AskHall = ({ town }: { town: Municipality }) => {
  const { lang } = useApp();
  const phone = useHallPhone(town);
  return (
    <section aria-labelledby="hall">
      <h2 id="hall">{text('town.hall')}</h2>
      <p>
        <Around of="town.hallHelp" town={town.name} />
      </p>
      <div class="card">
        <b lang="it">{hallQuestion}</b>
        {lang !== 'it' && <p class="lead">{text('town.hallQuestion')}</p>}
      </div>
      {phone !== undefined && (
        <p class="ln">
          <a class="btn" href={`tel:${dialString(phone)}`} aria-label={text('shell.call', { phone })}>
            <Icon name="phone" />
            <bdi dir="ltr">{phone}</bdi>
          </a>
        </p>
      )}
    </section>
  );
};
