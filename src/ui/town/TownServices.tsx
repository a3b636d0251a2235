// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Near } from '../../domain/find/who-serves.ts';
import type { Service } from '../../domain/service.ts';
import { text, word } from '../../i18n/i18n.ts';
import { useApp } from '../context.ts';
import { Icon } from '../kit/Icon.tsx';
import { ServiceCard } from '../parts/ServiceCard.tsx';
import { titleOf } from '../service-title.ts';
import type { NeedGroup } from './prepare.ts';

/** What is in a town or serves it, under the need it answers first. */
export const ByNeed = ({ groups }: { groups: readonly NeedGroup[] }) => (
  <>
    {groups.map(({ need, services }) => (
      <section key={need} aria-labelledby={`need-${need}`}>
        <h2 id={`need-${need}`}>{word(`need.${need}`)}</h2>
        <ul class="cards" role="list">
          {services.map(service => (
            <li key={service.id}>
              <ServiceCard service={service} />
            </li>
          ))}
        </ul>
      </section>
    ))}
  </>
);

/** For what the town has nobody: who is nearest, measured from town to town. */
export const Nearest = ({ found }: { found: readonly Near[] }) =>
  found.length === 0 ? null : (
    <section aria-labelledby="nearest">
      <h2 id="nearest">{text('town.nearest')}</h2>
      <ul class="cards" role="list">
        {found.map(({ service, km }) => (
          <li key={service.id}>
            <ServiceCard service={service} km={km} about />
          </li>
        ))}
      </ul>
    </section>
  );

/** Who works for the whole region, in short. */
export const WideRows = ({ services }: { services: readonly Service[] }) => {
  const { hrefOf, lang } = useApp();
  if (services.length === 0) return null;
  return (
    <section aria-labelledby="wide">
      <h2 id="wide">{text('shell.wholeRegion')}</h2>
      <ul class="rows" role="list">
        {services.map(service => {
          const { title, italian } = titleOf(service, lang);
          return (
            <li key={service.id}>
              <a class="row" href={hrefOf({ page: 'service', lang, id: service.id })}>
                <span class="g" lang={italian === undefined ? 'it' : undefined}>
                  {title}
                  {italian !== undefined && <small lang="it">{italian}</small>}
                </span>
                <Icon name="next" flip />
              </a>
            </li>
          );
        })}
      </ul>
    </section>
  );
};
