// SPDX-License-Identifier: AGPL-3.0-or-later
import { fromIsoDay, romeTime } from '../rome.ts';
import type { Service } from '../service.ts';

/** How far a record can be trusted: checked; nobody has called yet; checked long ago; so long ago that only the town hall may be named. */
export type Trust = 'verified' | 'unverified' | 'stale' | 'old';

export const STALE_AFTER_DAYS = 180;
export const OLD_AFTER_DAYS = 365;

/** Emergency and national help numbers never hide, however long ago they were checked. */
export const neverHides = ({ offers, serves }: Service): boolean =>
  offers?.includes('emergency') === true || serves?.includes('italy') === true;

let asked = { time: Number.NaN, day: 0 };

/** The civil day in Italy, remembered: a list asks for that of one instant for each of its rows. */
export const dayOf = (at: Date): number => {
  const time = at.getTime();
  if (asked.time !== time) asked = { time, day: romeTime(at).day };
  return asked.day;
};

/** Judged by the day somebody called or went, on the day it is asked; never by the date of a document. */
export const trustOf = (service: Service, at: Date): Trust => {
  const { verifiedOn } = service.provenance;
  if (verifiedOn === undefined) return 'unverified';
  const days = dayOf(at) - fromIsoDay(verifiedOn);
  if (days <= STALE_AFTER_DAYS) return 'verified';
  return days <= OLD_AFTER_DAYS || neverHides(service) ? 'stale' : 'old';
};
