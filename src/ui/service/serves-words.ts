// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Atlas } from '../../domain/atlas.ts';
import type { Service } from '../../domain/service.ts';
import { listOf } from '../../i18n/format.ts';
import { text } from '../../i18n/i18n.ts';
import type { Naming } from '../parts/Named.tsx';

const FEW = 4;

const plain = (words: string): Naming => ({ names: [], say: () => words });

/** For whom a service is, by where people live; nothing when it is only for its own town, or the place says it. */
export const servesWords = ({ serves, istat, stops }: Service, atlas: Atlas): Naming | undefined => {
  if (serves === undefined || serves.join() === istat) return undefined;
  const wide = serves.includes('italy') || serves.includes('region');
  if (wide && istat === undefined && stops === undefined) return undefined;
  if (serves.includes('italy')) return plain(text('shell.allItaly'));
  if (serves.includes('region')) return plain(text('shell.wholeRegion'));
  const provinces = serves.filter(token => /^[A-Z]{2}$/.test(token));
  const towns = serves.filter(token => /^\d{6}$/.test(token));
  if (towns.length > FEW) return plain(text('service.servesTowns', { count: towns.length }));
  const names = towns.flatMap(token => atlas.towns.get(token)?.name ?? []);
  const say = (slots: string[]): string => {
    const inside = slots
      .slice(0, provinces.length)
      .map(province => text('service.servesProvince', { province }));
    return text('service.serves', { list: listOf([...inside, ...slots.slice(provinces.length)]) });
  };
  return { names: [...provinces, ...names], say };
};
