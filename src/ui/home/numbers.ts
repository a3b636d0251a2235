// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Atlas } from '../../domain/atlas.ts';
import { NATIONAL } from '../../domain/national.ts';
import type { Service } from '../../domain/service.ts';
import type { Offer } from '../../domain/vocabulary-offers.ts';
import type { TextKey } from '../../i18n/i18n.ts';

export type EmergencyNumber = { service: Service; phone: string; label: TextKey };

const STRIP: readonly (readonly [Offer, TextKey])[] = [
  ['emergency', 'home.numberEmergency'],
  ['violence_help', 'home.numberViolence'],
  ['trafficking_help', 'home.numberTrafficking'],
];

/** The help lines of all Italy that can be called, in the order of their ids. */
export const linesOf = (atlas: Atlas): Service[] =>
  atlas.regions
    .filter(({ id }) => id === NATIONAL)
    .flatMap(({ services }) => services.filter(({ status, phones }) => status === 'current' && phones));

/** The three numbers that stand on the first screen: the first line of all Italy for each danger. */
export const emergencyNumbers = (atlas: Atlas): EmergencyNumber[] => {
  const lines = linesOf(atlas);
  return STRIP.flatMap(([offer, label]) => {
    const service = lines.find(({ offers }) => offers?.includes(offer));
    const phone = service?.phones?.[0];
    return service === undefined || phone === undefined ? [] : [{ service, phone, label }];
  });
};
