// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Atlas } from '../../domain/atlas.ts';
import type { Service, Stop } from '../../domain/service.ts';

/** Street, hamlet, postcode with town, as on an envelope; nothing without a street. */
export const envelopeLines = ({ address, locality, cap, istat }: Service, atlas: Atlas): string[] => {
  if (address === undefined) return [];
  const town = istat === undefined ? undefined : atlas.towns.get(istat)?.name;
  const last = [cap, town].filter(Boolean).join(' ');
  return [address, locality ?? '', last].filter(line => line !== '');
};

/** The same in one line. */
export const envelopeOf = (service: Service, atlas: Atlas): string | undefined => {
  const lines = envelopeLines(service, atlas);
  return lines.length === 0 ? undefined : lines.join(', ');
};

/** One place of an itinerant desk. */
export const envelopeOfStop = ({ istat, address }: Stop, atlas: Atlas): string =>
  [address, atlas.towns.get(istat)?.name].filter(Boolean).join(', ');
