// SPDX-License-Identifier: AGPL-3.0-or-later
// The closed lists of codes. A fact written as one of these codes exists in every language at once.

/** What a person looks for. The order is the order of the tiles. */
export const NEEDS = [
  'desk',
  'papers',
  'italian',
  'school',
  'health',
  'work',
  'housing',
  'interpreter',
  'legal',
  'money',
  'community',
  'essentials',
  'digital',
  'safety',
] as const;
export type Need = (typeof NEEDS)[number];

/** What an office is. */
export const KINDS = [
  'access_desk',
  'italian_course',
  'permit_office',
  'prefecture',
  'municipality',
  'health',
  'women_safety',
  'work',
  'patronage',
  'legal',
  'housing',
  'school',
  'mediation',
  'association',
  'basic_needs',
  'helpline_online',
] as const;
export type Kind = (typeof KINDS)[number];

/** `existence_only`: a desk of this name exists; who knows more is the town hall. */
export const STATUSES = ['current', 'announced', 'existence_only', 'moved', 'closed'] as const;
export const CONFIDENCES = ['high', 'medium', 'low'] as const;
export const VERIFIED_HOW = ['phone', 'visit', 'email', 'web'] as const;
/** Why a mobile number may be public: an office publishes it, or its owner agreed in writing. */
export const MOBILE_CONSENTS = ['office', 'consent'] as const;

export const COSTS = ['free', 'symbolic', 'income_based', 'paid'] as const;
export const BOOKINGS = ['none', 'desk', 'phone', 'email', 'online', 'referral'] as const;
export const ACCESS = [
  'step_free',
  'lift',
  'accessible_toilet',
  'play_corner',
  'waiting_room',
  'near_bus',
  'near_station',
  'parking',
] as const;

export const AUDIENCES = [
  'everyone',
  'adults',
  'women',
  'men',
  'families',
  'minors',
  'unaccompanied_minors',
  'young_adults',
  'students',
  'asylum_seekers',
  'refugees',
  'permit_holders',
  'without_permit',
  'eu_citizens',
  'seasonal_workers',
  'residents',
  'ssn_enrolled',
  'stp_holders',
  'eni_holders',
  'low_income',
  'homeless',
  'disabled',
  'violence_victims',
  'trafficking_victims',
] as const;

export const COURSE_LEVELS = ['alfa', 'a1', 'a2', 'b1', 'b2', 'middle_school'] as const;
export const DAY_PARTS = ['morning', 'afternoon', 'evening'] as const;
export const MEDIATOR_MODES = ['desk', 'on_call', 'remote'] as const;
export const MEDIATOR_FOR = ['public', 'operators'] as const;
export const ASK_WAYS = ['desk', 'phone', 'email', 'online'] as const;
export const HEALTH_KINDS = [
  'district',
  'family_clinic',
  'stp_clinic',
  'proximity_clinic',
  'emergency_room',
  'night_doctor',
  'hospital',
] as const;
export const HOUSING_KINDS = [
  'night_shelter',
  'reception',
  'day_station',
  'emergency',
  'rent_help',
  'social_housing',
  'protected_shelter',
] as const;
export const HOUSING_ENTRY = ['self', 'social_services', 'referral', 'emergency_line'] as const;
export const SCHOOL_GRADES = ['nursery', 'infant', 'primary', 'middle', 'high', 'adult'] as const;

export type Status = (typeof STATUSES)[number];
export type Confidence = (typeof CONFIDENCES)[number];
export type CourseLevel = (typeof COURSE_LEVELS)[number];
