// SPDX-License-Identifier: AGPL-3.0-or-later
import fc from 'fast-check';
import type { Rule } from '../../../src/domain/hours/rule.ts';
import type { Service } from '../../../src/domain/service.ts';
import * as v from '../../../src/domain/vocabulary.ts';
import { DESK_LANGUAGES } from '../../../src/domain/vocabulary-languages.ts';
import { BRING, NOTES, OFFERS } from '../../../src/domain/vocabulary-offers.ts';
import { anyDay, anyOf, anySlug, anyText, someOf } from './any-text.ts';

const range = (min: number, max: number) => fc.integer({ min, max });
const optional = <T>(fields: { [K in keyof T]: fc.Arbitrary<T[K]> }) =>
  fc.record(fields, { requiredKeys: [] });
/** A group with nothing in it says what no group says, and is written as none. */
const group = <T>(fields: { [K in keyof T]: fc.Arbitrary<T[K]> }) =>
  optional(fields).filter(value => Object.keys(value).length > 0);

const rangeDay = fc.constantFrom('01-01', '12-31', '2026-08-10', '06-30');
const aRule = optional({
  d: range(1, 127),
  n: fc.array(fc.tuple(range(1, 127), fc.constantFrom(-1, 1, 5)), { maxLength: 2 }),
  ph: fc.constant(1 as const),
  on: fc.array(fc.tuple(rangeDay, rangeDay), { maxLength: 2 }),
  t: fc.array(fc.tuple(range(0, 1439), range(1, 2880)), { maxLength: 2 }),
  s: fc.constantFrom('off' as const, 'unknown' as const),
  add: fc.constant(1 as const),
  p: range(0, 3),
  l: fc.array(fc.constantFrom('ar', 'fil', '', 'O,x'), { maxLength: 2 }),
  o: fc.array(fc.constantFrom('permit_pickup', 'a\nb', ''), { maxLength: 2 }),
  why: fc.constant('closure' as const),
}) as fc.Arbitrary<Rule>;

/** Any hours the schema lets through, sensible or not. */
export const anyHours: fc.Arbitrary<Rule[]> = fc.oneof(
  fc.array(aRule, { maxLength: 4 }),
  fc.array(aRule, { maxLength: 3 }).map(rules => [...rules, { ph: 1 as const, s: 'off' as const }]),
);

const town = fc.constantFrom('076001', '076002', '076003', '076004', '076005', '076006', '076007', '099999');
const phone = range(0, 999999).map(number => `0971 ${number}`);
const where = fc.record({ istat: town, address: anyText(120) }, { requiredKeys: ['istat'] });
const point = fc.record({
  lat: fc.double({ min: 35, max: 48, noNaN: true }),
  lon: fc.double({ min: 6, max: 19, noNaN: true }),
});
const languages = someOf(DESK_LANGUAGES);
const email = fc.constantFrom(
  'protocollo@comune.rionero.pz.it',
  'a@b.it',
  'x^{@re.it',
  "o'neil@sant-angelo-le-fratte.it",
);
const url = fc.constantFrom(
  'https://www.comune.rionero.pz.it',
  'http://a.b/{x}?=^|',
  'https://esempio.it/%20;"'.slice(0, 22),
);

const facts = {
  course: group({
    levels: someOf(v.COURSE_LEVELS),
    enrolment: fc.oneof(fc.constant('rolling' as const), fc.record({ from: anyDay, to: anyDay })),
    dayParts: someOf(v.DAY_PARTS),
    minAge: range(3, 99),
    childcare: fc.boolean(),
    a2Test: fc.boolean(),
  }),
  mediator: fc.record(
    {
      languages,
      mode: someOf(v.MEDIATOR_MODES),
      for: someOf(v.MEDIATOR_FOR),
      ask: someOf(v.ASK_WAYS),
      hours: anyHours,
    },
    { requiredKeys: ['languages'] },
  ),
  procedures: fc.array(
    fc.record(
      { offer: anyOf(OFFERS), booking: someOf(v.BOOKINGS), bring: someOf(BRING) },
      { requiredKeys: ['offer'] },
    ),
    { maxLength: 2 },
  ),
  health: group({ kind: anyOf(v.HEALTH_KINDS), iseeMax: range(0, 100000) }),
  patronage: group({ union: anyText(80), free: fc.boolean() }),
  housing: group({ kind: anyOf(v.HOUSING_KINDS), entry: someOf(v.HOUSING_ENTRY), places: range(1, 10000) }),
  school: group({ grade: someOf(v.SCHOOL_GRADES), evening: fc.boolean() }),
};

const anyFields = fc.record(
  {
    id: anySlug,
    kind: anyOf(v.KINDS),
    needs: fc.shuffledSubarray([...v.NEEDS], { minLength: 1, maxLength: 4 }),
    name: anyText(160),
    operator: anyText(120),
    status: anyOf(v.STATUSES),
    code: fc.oneof(fc.constantFrom('AB23', '', 'a\nb', '='), fc.string()),
    istat: town,
    locality: anyText(80),
    address: anyText(120),
    door: anyText(120),
    cap: range(10000, 99999).map(String),
    point,
    stops: fc.array(where, { maxLength: 3 }),
    serves: fc.array(fc.constantFrom('076001', 'PZ', 'region', 'italy'), { maxLength: 3 }),
    phones: fc.array(phone, { maxLength: 3 }),
    mobileConsent: anyOf(v.MOBILE_CONSENTS),
    phoneHours: anyHours,
    email,
    pec: email,
    url,
    booking: someOf(v.BOOKINGS),
    bookingUrl: url,
    hours: anyHours,
    validFrom: anyDay,
    validUntil: anyDay,
    movedTo: anySlug,
    languages,
    offers: someOf(OFFERS),
    bring: someOf(BRING),
    audience: someOf(v.AUDIENCES),
    cost: anyOf(v.COSTS),
    access: someOf(v.ACCESS),
    notes: someOf(NOTES),
    text: anyText(240),
    ...facts,
    programmes: fc.array(anySlug, { maxLength: 2 }),
    externalId: anyText(60),
    mainSeat: anySlug,
    provenance: fc.record(
      {
        sources: fc.array(anySlug, { minLength: 1, maxLength: 2 }),
        date: fc.oneof(anyDay, fc.constantFrom('2024', '2025-06')),
        confidence: anyOf(v.CONFIDENCES),
        verifiedOn: anyDay,
        verifiedBy: anyText(80),
        verifiedHow: anyOf(v.VERIFIED_HOW),
      },
      { requiredKeys: ['sources', 'confidence'] },
    ),
  },
  { requiredKeys: ['id', 'kind', 'needs', 'name', 'status', 'provenance'] },
);

/** Any service the schema lets through, with every field there or not; a clone, because fast-check's objects have no prototype. */
export const anyService = anyFields.map(fields =>
  structuredClone(fields),
) as unknown as fc.Arbitrary<Service>;
