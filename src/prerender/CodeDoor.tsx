// SPDX-License-Identifier: AGPL-3.0-or-later
import words from '../../locales/it/site.json' with { type: 'json' };
import type { Atlas } from '../domain/atlas.ts';
import type { Address } from '../domain/permalink.ts';
import { dialString } from '../domain/phone.ts';
import type { Service } from '../domain/service.ts';
import { LANGUAGES } from '../i18n/languages.ts';
import type { App } from '../ui/context.ts';
import { Icon, SpriteContext } from '../ui/kit/Icon.tsx';
import { fill } from './fill.ts';

type Target = {
  title: string;
  phones: readonly string[];
  address: string | undefined;
  site?: string | undefined;
  to: (lang: string) => Address;
  /** What to do where the most useful thing is not known. */
  unknown?: string | undefined;
};

const addressLine = ({ address, door, cap, locality, istat }: Service, { towns }: Atlas) => {
  const town = locality ?? (istat === undefined ? undefined : towns.get(istat)?.name);
  const place = [cap, town].filter(Boolean).join(' ');
  return address === undefined ? undefined : [address, door, place].filter(Boolean).join(', ');
};

/** What a printed code stands for: a service or a town. */
const targetOf = (code: string, atlas: Atlas): Target | undefined => {
  for (const service of atlas.services.values())
    if (service.code === code)
      return {
        title: service.name,
        phones: service.phones ?? [],
        address: addressLine(service, atlas),
        to: lang => ({ page: 'service', lang, id: service.id }),
        site: service.url,
        unknown: service.phones === undefined && service.istat !== undefined ? words.code.noPhone : undefined,
      };
  for (const { code: own, istat: id, name: town, province } of atlas.towns.values())
    if (own === code)
      return {
        title: fill(words.code.townTitle, { town, province }),
        phones: [],
        address: undefined,
        to: lang => ({ page: 'municipality', lang, id }),
      };
  return undefined;
};

const Known = ({ address, phones, site }: Target) => (
  <>
    {address !== undefined && (
      <p class="ln">
        <Icon name="pin" />
        <span class="g">{address}</span>
      </p>
    )}
    {phones.map(phone => (
      <p class="ln" key={phone}>
        <a class="btn pri" href={`tel:${dialString(phone)}`} aria-label={fill(words.code.call, { phone })}>
          <Icon name="phone" />
          <bdi dir="ltr">{phone}</bdi>
        </a>
      </p>
    ))}
    {site !== undefined && (
      <p class="ln">
        <a class="btn" href={site} rel="noreferrer">
          <Icon name="globe" />
          {words.code.site}
        </a>
      </p>
    )}
  </>
);

/**
 * What a printed code opens for a reader without JavaScript: whom to call, where it is, and the same page in
 * every language. With it, the app goes on in the reader's own.
 */
export const CodeDoor = ({ code, app: { atlas, base, hrefOf } }: { code: string; app: App }) => {
  const target = targetOf(code, atlas);
  if (target === undefined) throw new Error(`The printed code ${code} leads nowhere.`);
  const { title, to, unknown } = target;
  return (
    <SpriteContext.Provider value={`${base}i.svg`}>
      <div class="app">
        <header class="top">
          <p class="brandrow">
            <svg class="mark" aria-hidden="true">
              <use href={`${base}i.svg#mark`} />
            </svg>
            {words.name}
          </p>
        </header>
        <main id="main" class="page" tabIndex={-1}>
          <p class="lead">{fill(words.code.code, { code })}</p>
          <h1 tabIndex={-1}>{title}</h1>
          <Known {...target} />
          {unknown !== undefined && <p class="ln">{unknown}</p>}
        </main>
        <nav class="langs" aria-label={words.code.languages}>
          {LANGUAGES.map(({ code: lang, dir, endonym }) => (
            <a key={lang} class="lang" href={hrefOf(to(lang))} lang={lang} hreflang={lang} dir={dir}>
              <span>{endonym}</span>
            </a>
          ))}
        </nav>
      </div>
    </SpriteContext.Provider>
  );
};
