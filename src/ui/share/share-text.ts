// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Atlas } from '../../domain/atlas.ts';
import type { Address } from '../../domain/permalink.ts';
import type { Service } from '../../domain/service.ts';
import { envelopeOf } from '../service/place.ts';
import { titleOf } from '../service-title.ts';

/** The shortest address of a service: its printed code, which opens in the language of whoever receives it. */
export const addressToShare = ({ id, code }: Service, lang: string): Address =>
  code === undefined ? { page: 'service', lang, id } : { page: 'code', code };

/** What a friend needs even if the link does not open: what, name, number, address. */
export const wordsToShare = (service: Service, atlas: Atlas, lang: string): string => {
  const { title, italian } = titleOf(service, lang);
  const lines = [title, italian, service.phones?.join(' · '), envelopeOf(service, atlas)];
  return lines.filter(line => line !== undefined).join('\n');
};
