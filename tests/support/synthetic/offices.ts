// SPDX-License-Identifier: AGPL-3.0-or-later
import { slugOf } from '../../../src/domain/fold.ts';
import type { Municipality } from '../../../src/domain/municipality.ts';
import type { Dice } from './dice.ts';
import type { Draft } from './draft.ts';
import { ASSOCIATION_NAMES, SAINTS, SCHOOL_NAMES, UNIONS } from './words.ts';

/** What a kind of office usually is: its name, how often a town has one, and the facts its papers state. */
export type Office = Pick<Draft, 'kind'> & {
  /** Offices of this sort per town. */
  share: number;
  slug: string;
  name: (dice: Dice, town: Municipality) => string;
  facts?: (dice: Dice, town: Municipality) => Partial<Draft>;
  /** Only for offices with hours of their own; the others keep office hours. */
  hours?: readonly string[];
  source: string;
};

const townHall: Office = {
  kind: 'municipality',
  share: 1,
  slug: 'comune',
  name: (_, { name }) => `Comune di ${name}`,
  facts: (_, { name }) => ({
    offers: ['residency', 'identity_card', 'civil_status', 'social_services'],
    email: `protocollo@comune.${slugOf(name)}.it`,
    pec: `protocollo@pec.comune.${slugOf(name)}.it`,
    url: `https://www.comune.${slugOf(name)}.it`,
  }),
  source: 'indicepa-prova',
};

const union: Office = {
  kind: 'patronage',
  share: 3,
  slug: 'patronato',
  name: dice => `Patronato ${dice.pick(UNIONS)}`,
  facts: dice => ({
    patronage: { union: dice.pick(UNIONS), free: true },
    cost: 'free',
    offers: dice.pick([
      ['permit_help', 'postal_kit', 'isee', 'family_allowance', 'pension'],
      ['permit_help', 'postal_kit', 'isee', 'unemployment_benefit'],
      ['isee', 'tax_return', 'pension'],
    ]),
  }),
  source: 'patronati-prova',
};

const school: Office = {
  kind: 'school',
  share: 3,
  slug: 'scuola',
  name: dice =>
    `${dice.pick(['Scuola primaria', 'Istituto Comprensivo', 'Scuola media', 'Liceo'])} "${dice.pick(SCHOOL_NAMES)}"`,
  facts: (dice, { province }) => {
    const key = `${province}${dice.pick(['IC', 'EE', 'MM', 'PS'])}8${dice.between(10000, 99999)}`;
    return {
      externalId: `MIM:${key}`,
      email: `${key.toLowerCase()}@istruzione.it`,
      school: { grade: [dice.pick(['primary', 'middle', 'high', 'infant'] as const)] },
      offers: ['school_enrolment'],
    };
  },
  source: 'mim-prova',
};

const course: Office = {
  kind: 'italian_course',
  share: 1,
  slug: 'italiano',
  name: (dice, { name }) =>
    `CPIA – sede di ${name}${dice.chance(0.3) ? ` – I.C. "${dice.pick(SCHOOL_NAMES)}"` : ''}`,
  facts: dice => ({
    offers: ['italian_course', 'literacy'],
    course: { levels: dice.some(['alfa', 'a1', 'a2', 'b1'], 0.6), a2Test: dice.chance(0.4) },
    cost: 'free',
  }),
  hours: ['Mo-Fr 09:00-12:00', 'Mo-Th 17:00-20:00', 'Sep-Jun Mo,We 18:00-20:00'],
  source: 'mim-prova',
};

const health: Office = {
  kind: 'health',
  share: 1.6,
  slug: 'salute',
  name: (dice, { name }) =>
    `${dice.pick(['Consultorio familiare', 'Guardia medica', 'Distretto sanitario', 'Poliambulatorio'])} di ${name}`,
  facts: dice => ({
    health: { kind: dice.pick(['district', 'family_clinic', 'night_doctor', 'stp_clinic'] as const) },
    offers: dice.pick([['health_card', 'family_doctor'], ['womens_health', 'pregnancy'], ['doctor_visit']]),
  }),
  source: 'asl-prova',
};

const desk: Office = {
  kind: 'access_desk',
  share: 0.8,
  slug: 'pua',
  name: (dice, { name }) => (dice.chance(0.6) ? 'Sportello PUA' : `Sportello immigrati di ${name}`),
  facts: dice => ({
    languages: dice.some(['it', 'en', 'fr', 'ar', 'sq', 'ro', 'bn'], 0.4),
    offers: dice.some(['orientation', 'forms_help', 'permit_help', 'appointment_help', 'referral'], 0.6),
    booking: [dice.pick(['none', 'phone', 'desk'] as const)],
    cost: 'free',
    bring: dice.some(['permit_or_receipt', 'passport', 'tax_code'], 0.5),
  }),
  source: 'anci-prova',
};

const association: Office = {
  kind: 'association',
  share: 1,
  slug: 'associazione',
  name: dice => `Associazione ${dice.pick(ASSOCIATION_NAMES)}`,
  facts: dice => ({
    offers: dice.some(['meeting_place', 'women_group', 'youth_activities', 'homework_help'], 0.4),
  }),
  source: 'anci-prova',
};

const simple = (
  kind: Draft['kind'],
  share: number,
  slug: string,
  name: string,
  facts: Partial<Draft>,
): Office => ({
  kind,
  share,
  slug,
  name: (_, town) => name.replace('{town}', town.name),
  facts: () => facts,
  source: 'anci-prova',
});

/** All sixteen kinds, as often as a mapped region has them. */
export const OFFICES: readonly Office[] = [
  townHall,
  union,
  school,
  course,
  health,
  desk,
  association,
  {
    ...simple('basic_needs', 0.6, 'caritas', '', { offers: ['food_parcels', 'clothes'], cost: 'free' }),
    name: dice => `Caritas parrocchiale San ${dice.pick(SAINTS)}`,
  },
  simple('work', 0.25, 'cpi', "Centro per l'impiego di {town}", {
    offers: ['job_search', 'job_registration'],
    serves: ['region'],
  }),
  simple('legal', 0.2, 'legale', 'Sportello legale "Diritti in chiaro"', {
    offers: ['legal_advice', 'asylum_support'],
  }),
  simple('housing', 0.2, 'casa', 'Dormitorio di {town}', {
    housing: { kind: 'night_shelter', entry: ['self'], places: 24 },
  }),
  simple('mediation', 0.2, 'mediazione', 'Servizio di mediazione', {
    mediator: { languages: ['ar', 'fr', 'en'], mode: ['desk', 'on_call'] },
  }),
  simple('permit_office', 0.08, 'questura', 'Ufficio Immigrazione della Questura', {
    offers: ['permit_renewal', 'permit_pickup'],
    booking: ['online'],
  }),
  simple('prefecture', 0.08, 'prefettura', 'Prefettura – Sportello Unico', {
    offers: ['family_reunion', 'work_clearance'],
  }),
  simple('helpline_online', 0.08, 'numero', 'Numero verde migranti', {
    offers: ['orientation'],
    serves: ['region'],
    notes: ['free_call'],
  }),
  simple('women_safety', 0.08, 'antiviolenza', 'Centro antiviolenza', {
    offers: ['violence_help'],
    audience: ['women'],
    notes: ['anonymous'],
  }),
];
