// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Atlas } from '../domain/atlas.ts';
import type { Municipality } from '../domain/municipality.ts';
import type { Service } from '../domain/service.ts';
import { word } from '../i18n/i18n.ts';
import { guideThing } from './guide-data.ts';
import type { Page } from './matrix.ts';

type Thing = Record<string, unknown>;
type Around = { page: Page; atlas: Atlas; url: string };

/** Only what is known: an empty branch would be a claim. */
const known = (thing: Thing): Thing | undefined => {
  const facts = Object.entries(thing).filter(([, value]) => value !== undefined);
  return facts.some(([key]) => !key.startsWith('@')) ? Object.fromEntries(facts) : undefined;
};

const townOf = ({ istat }: Service, { towns }: Atlas): Municipality | undefined =>
  istat === undefined ? undefined : towns.get(istat);

const placeOf = (service: Service, atlas: Atlas): Thing | undefined => {
  const { address, cap, locality } = service;
  const town = townOf(service, atlas);
  if (address === undefined && town === undefined && locality === undefined) return undefined;
  return known({
    '@type': 'Place',
    name: service.operator ?? service.name,
    address: known({
      '@type': 'PostalAddress',
      streetAddress: address,
      postalCode: cap,
      addressLocality: locality ?? town?.name,
      addressRegion: town?.province,
      addressCountry: 'IT',
    }),
  });
};

const channelOf = (service: Service, atlas: Atlas): Thing | undefined =>
  known({
    '@type': 'ServiceChannel',
    serviceUrl: service.url,
    servicePhone: service.phones?.map(telephone => ({ '@type': 'ContactPoint', telephone })),
    serviceLocation: placeOf(service, atlas),
    availableLanguage: service.languages,
  });

const areaOf = (service: Service, { towns, regions }: Atlas, region: string): Thing[] | undefined => {
  const area = (name: string | undefined): Thing[] =>
    name === undefined ? [] : [{ '@type': 'AdministrativeArea', name }];
  const named = (service.serves ?? []).flatMap(token => {
    if (token === 'italy') return [{ '@type': 'Country', name: 'Italia' }];
    if (token === 'region') return area(regions.find(({ id }) => id === region)?.name);
    return area(towns.get(token)?.name ?? token);
  });
  return named.length === 0 ? undefined : named;
};

const serviceThing = (service: Service, { page, atlas, url }: Around): Thing | undefined =>
  known({
    '@context': 'https://schema.org',
    '@type': 'GovernmentService',
    '@id': url,
    url,
    name: service.name,
    serviceType: word(`kind.${service.kind}`),
    serviceOperator: service.operator && { '@type': 'GovernmentOrganization', name: service.operator },
    areaServed: areaOf(service, atlas, page.region),
    audience: service.audience?.map(who => ({ '@type': 'Audience', audienceType: word(`audience.${who}`) })),
    availableChannel: channelOf(service, atlas),
  });

const townThing = (town: Municipality, { page, atlas, url }: Around): Thing | undefined =>
  known({
    '@context': 'https://schema.org',
    '@type': 'City',
    '@id': url,
    url,
    name: town.name,
    identifier: { '@type': 'PropertyValue', propertyID: 'ISTAT', value: town.istat },
    containedInPlace: {
      '@type': 'AdministrativeArea',
      name: atlas.regions.find(({ id }) => id === page.region)?.name,
    },
  });

/** The same facts for machines, in the words of schema.org and the order of the Italian model for municipalities. */
export const structuredDataOf = (page: Page, atlas: Atlas, url: string): Thing | undefined => {
  const { address } = page;
  if (address.page === 'service') {
    const service = atlas.services.get(address.id);
    return service && serviceThing(service, { page, atlas, url });
  }
  if (address.page === 'guide') {
    const guide = atlas.guides.find(({ id }) => id === address.id);
    return guide && guideThing(guide, page.lang, url);
  }
  if (address.page !== 'municipality') return undefined;
  const town = atlas.towns.get(address.id);
  return town && townThing(town, { page, atlas, url });
};
