// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Service } from '../domain/service.ts';
import { word } from '../i18n/i18n.ts';

/** What a service is called on the screen: in Italian its name, in other languages what it is, with the name under it. */
export const titleOf = (
  { name, kind, offers }: Pick<Service, 'name' | 'kind' | 'offers'>,
  lang: string,
): { title: string; italian: string | undefined } => {
  if (lang === 'it') return { title: name, italian: undefined };
  const offer = kind === 'helpline_online' ? offers?.[0] : undefined;
  return { title: offer === undefined ? word(`kind.${kind}`) : word(`offer.${offer}`), italian: name };
};
