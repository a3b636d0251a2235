// SPDX-License-Identifier: AGPL-3.0-or-later
import { type OpenState, openState } from './hours/open-state.ts';
import type { Service } from './service.ts';

/**
 * Whether a service is open at a moment, as far as its row can be trusted: hours that the source itself
 * doubts stand in the week table but never say "open now" to somebody who would walk there.
 */
export const serviceState = (service: Service, at: Date, patronDay?: string): OpenState => {
  const { hours, notes, validFrom, validUntil } = service;
  const doubtful = notes?.includes('hours_uncertain') === true;
  return openState(doubtful ? undefined : hours, at, { patronDay, validFrom, validUntil });
};
