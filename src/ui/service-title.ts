// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Service } from '../domain/service.ts';
import { type Offer, PROTECTED_OFFERS } from '../domain/vocabulary-offers.ts';
import { spoken, wordIn } from '../i18n/i18n.ts';

type Titled = Pick<Service, 'name' | 'kind' | 'offers' | 'serves' | 'phones'>;

/** A number for all of Italy is no place one goes to. */
const isLine = ({ kind, serves }: Titled): boolean =>
  kind === 'helpline_online' || (kind === 'women_safety' && serves?.includes('italy') === true);

/** The help that says more than the kind: only what is an anti-violence centre is called one. */
const helpOf = (service: Titled): Offer | undefined => {
  const { kind, offers = [] } = service;
  const help = offers.find(offer => PROTECTED_OFFERS.includes(offer));
  if (isLine(service)) return help ?? offers[0];
  return kind === 'women_safety' && help === 'violence_help' ? undefined : help;
};

/** What it is, in the reader's language or in another whose words were read. */
export const purposeOf = (service: Titled, lang = spoken()): string => {
  const help = helpOf(service);
  return help === undefined ? wordIn(lang, `kind.${service.kind}`) : wordIn(lang, `offer.${help}`);
};

/** Numbers one knows by heart are the name of their line. */
const SHORT = /^\d{3,4}$/;

/** What a service is called on the screen: in Italian its name, in other languages what it is, with the name under it. */
export const titleOf = (service: Titled, lang: string): { title: string; italian: string | undefined } => {
  const { name, phones } = service;
  if (lang === 'it') return { title: name, italian: undefined };
  const number = isLine(service) ? phones?.find(phone => SHORT.test(phone)) : undefined;
  const purpose = purposeOf(service, lang);
  return { title: number === undefined ? purpose : `${number} – ${purpose}`, italian: name };
};
