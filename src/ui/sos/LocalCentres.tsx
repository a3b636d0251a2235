// SPDX-License-Identifier: AGPL-3.0-or-later
import { dialString } from '../../domain/phone.ts';
import type { Service } from '../../domain/service.ts';
import { text } from '../../i18n/i18n.ts';
import { useApp } from '../context.ts';
import { Icon, Picture } from '../kit/Icon.tsx';
import { LanguageTags } from '../parts/LanguageTags.tsx';
import { TrustLine } from '../parts/TrustLine.tsx';
import { titleOf } from '../service-title.ts';
import { Around } from '../town/Around.tsx';
import { localCentres } from './help-lines.ts';
import { answersAlways, factsOf } from './line-facts.ts';

const PhoneButton = ({ phone }: { phone: string }) => (
  <a class="btn tint" href={`tel:${dialString(phone)}`} aria-label={text('shell.call', { phone })}>
    <Icon name="phone" />
    <bdi dir="ltr">{phone}</bdi>
  </a>
);

/** A centre by its name and numbers. Where it stands is never written, whatever its row holds. */
const Centre = ({ service }: { service: Service }) => {
  const { lang } = useApp();
  const { title, italian } = titleOf(service, lang);
  return (
    <li class="row">
      <Picture name="need-safe" />
      <div class="g meta">
        <h3 lang={italian === undefined ? 'it' : undefined}>{title}</h3>
        {italian !== undefined && (
          <span class="it" lang="it">
            <bdi>{italian}</bdi>
          </span>
        )}
        <span>{text('sos.byPhone')}</span>
        {answersAlways(service) && <span>{text('sos.dayAndNight')}</span>}
        {factsOf(service).map(fact => (
          <span key={fact}>{fact}</span>
        ))}
        <LanguageTags service={service} />
        <TrustLine service={service} />
        <p class="ln">
          {service.phones?.map(phone => (
            <PhoneButton key={phone} phone={phone} />
          ))}
        </p>
      </div>
    </li>
  );
};

/** Centres near the reader; where none is known, the number to ask. */
export const LocalCentres = ({ ask }: { ask: string | undefined }) => {
  const { atlas, town } = useApp();
  const centres = localCentres(atlas, town);
  if (centres.length === 0 && ask === undefined) return null;
  return (
    <section class="block" data-read>
      <h2>{town === undefined ? text('sos.nearYou') : <Around of="sos.near" town={town.name} />}</h2>
      {centres.length > 0 ? (
        <ul class="rows" role="list">
          {centres.map(service => (
            <Centre key={service.id} service={service} />
          ))}
        </ul>
      ) : (
        ask !== undefined && (
          <>
            <p>{text('sos.noCentre')}</p>
            <p class="ln">
              <PhoneButton phone={ask} />
            </p>
          </>
        )
      )}
    </section>
  );
};
