// SPDX-License-Identifier: AGPL-3.0-or-later

import { BOOKINGS } from '../../domain/vocabulary.ts';
import { BRING, type Bring, OFFERS, type Offer } from '../../domain/vocabulary-offers.ts';
import { codeOf, listOf, partsOf, period, text } from './cells.ts';
import { Problem, type Read } from './problem.ts';

export type ReadStop = { key: string; istat: string; address?: string };

/** "lauria: 076042, Via Roma 1": one place of an itinerant desk. */
const stop: Read<ReadStop> = value => {
  const match = /^([a-z0-9]+(?:-[a-z0-9]+)*)\s*:\s*(\d{6})(?:\s*,\s*(.+))?$/.exec(value);
  const [, key, istat, address] = match ?? [];
  if (key === undefined || istat === undefined) return new Problem('badStop', { value });
  if (address === undefined) return { key, istat };
  const plain = text(120)(address);
  return plain instanceof Problem ? plain : { key, istat, address: plain };
};

const noTwins =
  <T>(read: Read<T[]>, keyOf: (item: T) => string, code: 'repeatedStop' | 'repeatedProcedure'): Read<T[]> =>
  value => {
    const items = read(value);
    if (items instanceof Problem) return items;
    const keys = items.map(keyOf);
    const twin = keys.find((key, index) => keys.indexOf(key) < index);
    return twin === undefined ? items : new Problem(code, { value: twin });
  };

export const stops: Read<ReadStop[]> = noTwins(partsOf(stop), ({ key }) => key, 'repeatedStop');

/** Whom the service is for, by territory. */
export const serves: Read<string[]> = listOf(token =>
  /^(\d{6}|[A-Z]{2}|region|italy)$/.test(token) ? token : new Problem('badServes', { value: token }),
);

/** Enrolment open all year, or between two days. */
export const enrolment: Read<'rolling' | { from: string; to: string }> = value => {
  if (value === 'rolling') return value;
  const between = period(value);
  return between instanceof Problem && between.code === 'badRange'
    ? new Problem('badEnrolment', { value })
    : between;
};

type Booking = (typeof BOOKINGS)[number];
export type ReadProcedure = { offer: Offer; booking?: Booking[]; bring?: Bring[] };

/** "permit_renewal: online, passport photo": a procedure, how to book it, what it asks for. */
const procedure: Read<ReadProcedure> = value => {
  const [head = '', rest = '', ...more] = value.split(':').map(part => part.trim());
  if (more.length > 0) return new Problem('badProcedure', { value });
  const offer = codeOf(OFFERS)(head);
  if (offer instanceof Problem) return offer;
  const [bookingText = '', bringText = '', ...extra] = rest.split(',').map(part => part.trim());
  if (extra.length > 0) return new Problem('badProcedure', { value });
  const result: ReadProcedure = { offer };
  if (bookingText !== '') {
    const booking = listOf(codeOf(BOOKINGS))(bookingText);
    if (booking instanceof Problem) return booking;
    result.booking = booking;
  }
  if (bringText === '') return result;
  const bring = listOf(codeOf(BRING))(bringText);
  return bring instanceof Problem ? bring : { ...result, bring };
};

export const procedures: Read<ReadProcedure[]> = noTwins(
  partsOf(procedure),
  ({ offer }) => offer,
  'repeatedProcedure',
);
