// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Need } from '../../domain/vocabulary.ts';
import type { Bring, Offer } from '../../domain/vocabulary-offers.ts';
import { NEED_LOOKS } from '../needs.ts';

// The first that fits, so that `family_doctor` is health and `family_reunion` papers.
const NEED_OF: readonly (readonly [Need, RegExp])[] = [
  ['safety', /violence|trafficking|child_prot|emergency/],
  ['health', /health|doctor|vacc|exemption|pregnancy|stp_|medicine/],
  ['italian', /italian|literacy|civic/],
  ['school', /school|homework|title_rec/],
  ['digital', /digital|spid|online/],
  ['work', /job|cv_|training|business|labour/],
  ['money', /isee|tax_return|unemployment|allowance|pension|social_s/],
  ['legal', /legal|asylum_support|discrimination/],
  ['housing', /housing|rent_|shelter|reception/],
  ['essentials', /meals|food|clothes|showers|laundry/],
  ['interpreter', /interpreter|translation|mediation/],
  ['community', /meeting|workshop|group|youth|sport|volunteer/],
  ['desk', /orientation|forms|appointment|referral/],
];

/** The picture of what can be done: that of the need it answers. What fits none is a paper. */
export const pictureOf = (offer: Offer): string =>
  NEED_LOOKS[NEED_OF.find(([, fits]) => fits.test(offer))?.[0] ?? 'papers'].picture;

const PAPERS: readonly (readonly [string, RegExp])[] = [
  ['passport', /passport/],
  ['photo', /photo/],
  ['card', /permit|card|tax_code|stp_|bank/],
  ['phone', /phone|spid/],
  ['euro', /stamp|payment|payslip|income|isee/],
];

/** The picture of a paper to bring. */
export const iconOf = (bring: Bring): string => PAPERS.find(([, fits]) => fits.test(bring))?.[0] ?? 'doc';
