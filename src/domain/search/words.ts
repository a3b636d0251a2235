// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Kind, Need } from '../vocabulary.ts';
import type { Offer } from '../vocabulary-offers.ts';

/**
 * What people type in one language, by what they mean: `locales/<lang>/search.json`. A word misspelt as it is heard
 * begins with `~`: it is understood, but never suggested.
 */
export type SearchWords = {
  needs: Partial<Record<Need, readonly string[]>>;
  kinds: Partial<Record<Kind, readonly string[]>>;
  offers: Partial<Record<Offer, readonly string[]>>;
  /** Shown as examples of what can be typed, and when nothing was found. */
  examples: readonly string[];
  /** The names of the codes in the same language, if at hand: they are words to be found by, too. */
  labels?: {
    need?: Partial<Record<Need, string>>;
    kind?: Partial<Record<Kind, string>>;
    offer?: Partial<Record<Offer, string>>;
  };
};

/**
 * Words of danger in all languages: `locales/safety-words.json`, always loaded. A star stands for any ending, or, in
 * front, for any beginning; `one|another` for either word. Words of a phrase are found in any order, with others between.
 */
export type SafetyWords = Readonly<Record<string, readonly string[]>>;

/** The need a kind of office answers first. */
export const NEED_OF_KIND: Record<Kind, Need> = {
  access_desk: 'desk',
  italian_course: 'italian',
  permit_office: 'papers',
  prefecture: 'papers',
  municipality: 'papers',
  health: 'health',
  women_safety: 'safety',
  work: 'work',
  patronage: 'money',
  legal: 'legal',
  housing: 'housing',
  school: 'school',
  mediation: 'interpreter',
  association: 'community',
  basic_needs: 'essentials',
  helpline_online: 'digital',
};

const needs = (need: Need, offers: string): [Offer, Need][] =>
  offers.split(' ').map(offer => [offer as Offer, need]);

/** The need that each thing one can get belongs to. */
export const NEED_OF_OFFER: ReadonlyMap<Offer, Need> = new Map([
  ...needs('desk', 'orientation forms_help appointment_help referral social_services'),
  ...needs('papers', 'permit_help permit_first permit_renewal permit_pickup permit_family permit_longterm'),
  ...needs('papers', 'permit_information permit_status postal_kit asylum_request asylum_renewal'),
  ...needs('papers', 'travel_document family_reunion work_clearance citizenship integration_agreement'),
  ...needs('papers', 'residency identity_card civil_status tax_code'),
  ...needs('italian', 'italian_course italian_test literacy middle_school_diploma high_school_evening'),
  ...needs('italian', 'civic_course'),
  ...needs('digital', 'digital_course spid digital_help online_service'),
  ...needs('school', 'school_enrolment school_support homework_help school_orientation title_recognition'),
  ...needs('health', 'health_card stp_eni_code family_doctor doctor_visit vaccination exemption'),
  ...needs('health', 'womens_health pregnancy child_health mental_health health_orientation medicines'),
  ...needs('work', 'job_search job_registration job_matching cv_help training start_business labour_rights'),
  ...needs('money', 'isee tax_return unemployment_benefit family_allowance pension'),
  ...needs('legal', 'legal_advice free_legal_aid asylum_support antidiscrimination'),
  ...needs('housing', 'housing_search rent_contract night_shelter reception'),
  ...needs('essentials', 'meals food_parcels clothes showers laundry'),
  ...needs('interpreter', 'interpreter translation cultural_mediation'),
  ...needs('safety', 'violence_help trafficking_help child_protection emergency'),
  ...needs('community', 'meeting_place intercultural_workshop women_group youth_activities sport'),
  ...needs('community', 'volunteering'),
]);
