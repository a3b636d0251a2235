// SPDX-License-Identifier: AGPL-3.0-or-later
import { dialString } from '../../domain/phone.ts';
import { text } from '../../i18n/i18n.ts';
import { useApp } from '../context.ts';
import { emergencyNumbers } from './numbers.ts';

/** The numbers for danger, as the national list has them; without that list, the way to all numbers. */
export const EmergencyStrip = () => {
  const { atlas, hrefOf, lang } = useApp();
  return (
    <section aria-labelledby="emergency">
      <h2 id="emergency">{text('home.emergency')}</h2>
      <p class="sosrow">
        {emergencyNumbers(atlas).map(({ service, phone, label }) => (
          <a key={service.id} href={`tel:${dialString(phone)}`}>
            <b>
              <bdi dir="ltr">{phone}</bdi>
            </b>
            <span>{text(label)}</span>
          </a>
        ))}
      </p>
      <p>
        <a class="more" href={hrefOf({ page: 'sos', lang })}>
          {text('home.allNumbers')}
        </a>
      </p>
    </section>
  );
};
