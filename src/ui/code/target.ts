// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Atlas } from '../../domain/atlas.ts';
import type { Municipality } from '../../domain/municipality.ts';
import type { Service } from '../../domain/service.ts';

export type Target = { service: Service } | { town: Municipality };

/** What a printed code stands for, among the data of this phone. */
export const targetOf = (code: string, { services, towns }: Atlas): Target | undefined => {
  for (const service of services.values()) if (service.code === code) return { service };
  for (const town of towns.values()) if (town.code === code) return { town };
  return undefined;
};

/** The service a code stands for; undefined for a town's code, or for none. */
export const serviceOf = (code: string, atlas: Atlas): Service | undefined => {
  const target = targetOf(code, atlas);
  return target !== undefined && 'service' in target ? target.service : undefined;
};
