// SPDX-License-Identifier: AGPL-3.0-or-later
import { payloadOf } from '../../../domain/pathway/payload.ts';
import { REGIONS } from '../../../domain/pathway/regions.ts';
import { serviceOf } from '../../code/target.ts';
import { useApp } from '../../context.ts';
import type { UseDesk } from './use-desk.ts';

/** The link that holds the plan, once there is a step. */
export const useLink = ({ desk }: UseDesk, today: string): string | undefined => {
  const { atlas, hrefOf, training = false } = useApp();
  if (desk.steps.length === 0) return undefined;
  const [first] = desk.steps;
  const service = first && serviceOf(first.code, atlas);
  const region = service === undefined ? undefined : atlas.regionOf(service);
  const steps = desk.steps.map(({ code, notes }) => ({ code, notes }));
  const plan = {
    lang: desk.lang,
    madeOn: today,
    ...(region && REGIONS.includes(region) && { region }),
    ...(training && { training }),
    steps,
  };
  return `${location.origin}${hrefOf({ page: 'pathway' })}#${payloadOf(plan)}`;
};
