// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Found } from '../find/candidates.ts';
import type { Need } from '../vocabulary.ts';

/** The need a service is drawn and counted with: the one asked for, else its first. */
export const needOf = ({ service }: Pick<Found, 'service'>, asked: Need | undefined): Need =>
  asked !== undefined && service.needs.includes(asked) ? asked : (service.needs[0] ?? 'desk');
