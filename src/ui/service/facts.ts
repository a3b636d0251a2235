// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Trust, trustOf } from '../../domain/find/trust.ts';
import { fromIsoDay, romeTime } from '../../domain/rome.ts';
import type { Service } from '../../domain/service.ts';

/** How far the facts can be trusted at this moment; without a clock nothing is stale. */
export const trustNow = (service: Service, now: Date | undefined): Trust => {
  if (now !== undefined) return trustOf(service, now);
  return service.provenance.verifiedOn === undefined ? 'unverified' : 'verified';
};

/** True after the last day of a service that was only for a time. */
export const hasEnded = ({ validUntil }: Service, now: Date | undefined): boolean =>
  validUntil !== undefined && now !== undefined && romeTime(now).day > fromIsoDay(validUntil);

/** The page a service gets: whole, or led by what matters more than its facts. */
export type Look = 'whole' | 'announced' | 'bare' | 'moved' | 'closed' | 'old';

const isOutOfReach = ({ phones, email, url, address, stops }: Service): boolean =>
  !phones && !email && !url && !address && !stops;

export const lookOfPage = (service: Service, now: Date | undefined): Look => {
  const { status, notes } = service;
  if (status === 'moved' || status === 'closed') return status;
  if (trustNow(service, now) === 'old') return 'old';
  if (status === 'existence_only' || isOutOfReach(service)) return 'bare';
  if (status === 'announced') return 'announced';
  return notes?.includes('ask_town_hall') === true ? 'bare' : 'whole';
};

/** What a reader would ask first and no source says. */
export const unknownOf = (service: Service): ('address' | 'hours' | 'phone')[] => {
  const { address, stops, hours, phones } = service;
  return [
    ...(address || stops ? [] : (['address'] as const)),
    ...(hours ? [] : (['hours'] as const)),
    ...(phones ? [] : (['phone'] as const)),
  ];
};
