// SPDX-License-Identifier: AGPL-3.0-or-later
import type pages from '../../locales/it/pages.json';
import type { Atlas } from '../domain/atlas.ts';
import { pathOf } from '../domain/permalink.ts';
import { isProtected } from '../domain/protected.ts';
import type { Service } from '../domain/service.ts';
import { text, word } from '../i18n/i18n.ts';
import { guideTitle } from '../ui/guides/words.ts';
import { fill } from './fill.ts';
import type { Page } from './matrix.ts';

export type PageWords = typeof pages;
/** `neutral`: a page that must not tell in a list of open windows what it is about. */
export type Head = { title: string; description: string | undefined; neutral: boolean };

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

const plain = (html: string): string =>
  html
    .replace(/<[^>]*>/g, '')
    .replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => ENTITIES[name] as string)
    .replace(/\s+/g, ' ')
    .trim();

/** The words of a page's heading, from which the app too makes the title. */
export const headingOf = (body: string): string => plain(/<h1\b[^>]*>(.*?)<\/h1>/s.exec(body)?.[1] ?? '');

/** A screen says itself that it is neutral; help against violence always is. */
export const isNeutral = ({ address }: Page, body: string, atlas: Atlas): boolean => {
  if (/<[^>]*\sdata-neutral\b/.test(body)) return true;
  const services = [...atlas.services.values()];
  return services.some(
    service =>
      isProtected(service) &&
      ((address.page === 'service' && address.id === service.id) ||
        (address.page === 'code' && address.code === service.code)),
  );
};

const serviceFacts = (service: Service, { towns }: Atlas): string => {
  const { kind, name, address, locality, istat, phones = [] } = service;
  const town = locality ?? (istat === undefined ? undefined : towns.get(istat)?.name);
  return [word(`kind.${kind}`), name, address, town, ...phones].filter(Boolean).join(' · ');
};

const descriptionOf = ({ address, region }: Page, atlas: Atlas, { description }: PageWords) => {
  switch (address.page) {
    case 'home':
    case 'find': {
      const name = atlas.regions.find(({ id }) => id === region)?.name ?? '';
      return fill(description.home, { region: name });
    }
    case 'municipality': {
      const town = atlas.towns.get(address.id);
      return town && fill(description.municipality, { town: town.name, province: town.province });
    }
    case 'service':
    case 'code': {
      const services = [...atlas.services.values()];
      const service = services.find(({ id, code }) =>
        address.page === 'code' ? code === address.code : id === address.id,
      );
      return service && serviceFacts(service, atlas);
    }
    case 'programme': {
      const programme = atlas.programmes.find(({ id }) => id === address.id);
      return programme && fill(description.programme, { name: programme.name });
    }
    case 'guides':
      return text('guides.lead');
    case 'guide': {
      const guide = atlas.guides.find(({ id }) => id === address.id);
      return guide && text('guides.description', { guide: guideTitle(guide) });
    }
    default:
      return address.page in description ? description[address.page as keyof typeof description] : undefined;
  }
};

/** What stands in the head of a page: the heading it shows, and one sentence for those who only see a list. */
export const headOf = (page: Page, body: string, atlas: Atlas, words: PageWords): Head => {
  const name = text('shell.name');
  if (isNeutral(page, body, atlas)) return { title: name, description: undefined, neutral: true };
  const description = descriptionOf(page, atlas, words);
  // Its heading is said in many languages at once.
  if (page.address.page === 'start') return { title: name, description, neutral: false };
  const heading = headingOf(body);
  if (heading === '') throw new Error(`${pathOf(page.address)} has no heading.`);
  return { title: `${heading} – ${name}`, description, neutral: false };
};
