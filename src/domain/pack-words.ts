// SPDX-License-Identifier: AGPL-3.0-or-later
import * as v from './vocabulary.ts';
import { BRING, NOTES, OFFERS } from './vocabulary-offers.ts';

/** Below this many detail packs a word list costs more than it saves. */
export const WORDS_FROM_BUCKETS = 4;

/**
 * Every code a service may use. A large region's packs carry the list once and number it: it follows
 * from the vocabulary, never from the rows, so that no edit of a service can renumber the other packs.
 */
export const VOCABULARY: readonly string[] = [
  ...new Set([
    ...v.KINDS,
    ...v.NEEDS,
    ...v.STATUSES,
    ...v.CONFIDENCES,
    ...v.VERIFIED_HOW,
    ...v.MOBILE_CONSENTS,
    ...v.COSTS,
    ...v.BOOKINGS,
    ...v.ACCESS,
    ...v.AUDIENCES,
    ...v.COURSE_LEVELS,
    ...v.DAY_PARTS,
    ...v.MEDIATOR_MODES,
    ...v.MEDIATOR_FOR,
    ...v.ASK_WAYS,
    ...v.HEALTH_KINDS,
    ...v.HOUSING_KINDS,
    ...v.HOUSING_ENTRY,
    ...v.SCHOOL_GRADES,
    ...OFFERS,
    ...BRING,
    ...NOTES,
  ]),
];
