// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Service } from './service.ts';
import { PROTECTED_OFFERS } from './vocabulary-offers.ts';

const PROTECTED_NAME = /anti-?violenza|cas[ae] rifugio|anti[- ]?tratta|vittime di (tratta|violenza)/i;
const PROTECTED_AUDIENCE = new Set(['violence_victims', 'trafficking_victims']);

const judged = new WeakMap<Service, boolean>();

const judge = ({ kind, offers, housing, audience, procedures, name }: Service): boolean =>
  kind === 'women_safety' ||
  PROTECTED_OFFERS.some(
    offer => offers?.includes(offer) || procedures?.some(procedure => procedure.offer === offer),
  ) ||
  housing?.kind === 'protected_shelter' ||
  audience?.some(who => PROTECTED_AUDIENCE.has(who)) === true ||
  PROTECTED_NAME.test(name);

/** Services for people in danger, shown only to whoever asks for protection: no list, no suggestion lets slip that they were looked for. */
export const isProtected = (service: Service): boolean => {
  const before = judged.get(service);
  if (before !== undefined) return before;
  const answer = judge(service);
  judged.set(service, answer);
  return answer;
};
