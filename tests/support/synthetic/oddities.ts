// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Municipality } from '../../../src/domain/municipality.ts';
import type { Dice } from './dice.ts';
import type { Draft } from './draft.ts';
import { SIX_SCRIPTS } from './words.ts';

type Around = { dice: Dice; town: Municipality; towns: readonly Municipality[]; earlier: string };

/** Strange but valid: each gives some fields a value that a careless reader or writer would break. */
type Oddity = (draft: Draft, around: Around) => Partial<Draft>;

const inSixScripts: Oddity[] = SIX_SCRIPTS.map(name => () => ({
  name,
  text: `${name}: si parla anche italiano`,
}));

const nearby = (degrees: number, dice: Dice): number =>
  Math.round((degrees + dice.between(5, 15) / 1000) * 1e6) / 1e6;

const names: Oddity[] = [
  ({ name }) => ({
    name: `${name} ${'e per tutte le persone che cercano un consiglio '.repeat(4)}`.slice(0, 159).trim(),
  }),
  () => ({ name: `Sportello "L'Approdo"; già 'd''Arrivo' – piano –1, n. 3/A` }),
  () => ({ name: '"Tra virgolette"', operator: "Soc. coop. 'L'Ape', \"Onlus\"" }),
  ...inSixScripts,
];

const places: Oddity[] = [
  (_, { dice }) => ({
    locality: `Frazione d'${dice.pick(['Alba', 'Este', 'Oro'])}`,
    door: 'scala B; 2° piano, porta "C"',
  }),
  ({ istat }, { town, dice }) =>
    istat === undefined
      ? {}
      : { point: { lat: nearby(town.point.lat, dice), lon: nearby(town.point.lon, dice) } },
  (_, { towns, dice }) => ({ serves: [...new Set([dice.pick(towns).istat, dice.pick(towns).istat])] }),
  (_, { town }) => ({ serves: [town.province] }),
  (_, { towns }) => ({
    istat: undefined,
    address: undefined,
    door: undefined,
    cap: undefined,
    stops: [
      { key: 'primo', istat: (towns[0] as Municipality).istat, address: "Via dell'Orto 1" },
      { key: 'secondo', istat: (towns.at(-1) as Municipality).istat },
    ],
    hours: 'Mo 09:00-12:00 "@primo"; We 15:00-18:00 "@secondo"; Fr[1,3] 09:00-12:00 "@primo"',
  }),
];

const times: Oddity[] = [
  () => ({ hours: 'Fr,Sa 22:00-02:00' }),
  () => ({ hours: 'Sep-Jun Mo-Fr 09:00-13:00; Jul-Aug Mo 09:00-12:00; Aug 10-Aug 20 off' }),
  () => ({ hours: '24/7', holidays: 'open' }),
  ({ hours }) => (hours === undefined ? {} : { closures: [{ from: '2026-12-24', to: '2027-01-06' }] }),
  () => ({ hours: 'Mo-Fr 09:00-12:00, Th 15:00-17:00 "+ar", Tu 15:00-17:00 "+bn"' }),
  () => ({ phoneHours: 'Mo-Fr 11:00-12:00' }),
  () => ({ validFrom: '2026-01-07', validUntil: '2027-06-30' }),
  () => ({ hours: 'Mo[-1] 10:00-12:00' }),
];

const contacts: Oddity[] = [
  (_, { dice }) => ({
    phones: [`33${dice.between(0, 9)} ${dice.between(100, 999)} ${dice.between(1000, 9999)}`],
    mobileConsent: 'office',
  }),
  () => ({ phones: ['800 290 290', '116117', '+213 21 12 34 56'] }),
  (_, { dice }) => ({
    url: `https://esempio.it/a?q=${dice.between(1, 999)}&x=%20y;z`,
    bookingUrl: 'https://prenota.esempio.it/',
    booking: ['online', 'phone'],
  }),
];

const states: Oddity[] = [
  (_, { earlier }) => (earlier === '' ? {} : { status: 'moved', movedTo: earlier }),
  () => ({ status: 'closed' }),
  () => ({ status: 'announced' }),
  () => ({ status: 'existence_only', phones: undefined }),
  (_, { earlier }) => (earlier === '' ? {} : { mainSeat: earlier }),
  () => ({ programmes: ['programma-prova'] }),
  ({ provenance }) => ({
    provenance: {
      ...provenance,
      verifiedOn: '2026-10-02',
      verifiedBy: 'sportello PUA',
      verifiedHow: 'phone',
    },
  }),
  () => ({
    provenance: { sources: ['anci-prova', 'mim-prova'], confidence: 'low', date: '2024' },
  }),
];

const facts: Oddity[] = [
  () => ({
    course: {
      levels: ['b2', 'middle_school'],
      enrolment: { from: '2026-09-01', to: '2026-10-15' },
      dayParts: ['evening'],
      minAge: 16,
      childcare: false,
    },
  }),
  () => ({ course: { enrolment: 'rolling' } }),
  () => ({
    mediator: {
      languages: ['ti', 'am'],
      mode: ['remote'],
      for: ['operators'],
      ask: ['email'],
      hours: 'Mo-Fr 08:00-20:00',
    },
  }),
  () => ({
    offers: ['permit_renewal', 'permit_pickup'],
    procedures: [
      { offer: 'permit_renewal', booking: ['online'], bring: ['passport', 'four_photos'] },
      { offer: 'permit_pickup' },
    ],
    hours: 'Mo,We 09:00-12:00 "#permit_renewal"; Fr 09:00-12:00 "#permit_pickup"',
  }),
  () => ({ health: { kind: 'stp_clinic', iseeMax: 0 } }),
  () => ({ housing: { kind: 'day_station', entry: ['social_services', 'referral'], places: 1 } }),
  () => ({
    school: { grade: ['adult'], evening: true },
    patronage: { union: "'Libera' Uòmini & Donne", free: false },
  }),
  () => ({
    access: ['step_free', 'near_bus'],
    notes: ['call_first', 'day_varies'],
    audience: ['women', 'minors'],
  }),
  () => ({ needs: ['community', 'italian', 'digital'], cost: 'income_based' }),
];

export const ODDITIES: readonly Oddity[] = [...names, ...places, ...times, ...contacts, ...states, ...facts];
