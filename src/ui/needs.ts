// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Need } from '../domain/vocabulary.ts';

export type Family = 'guide' | 'paper' | 'learn' | 'care' | 'live' | 'safe';

/** The colour family and the picture of each need, in the order of the tiles. */
export const NEED_LOOKS: Record<Need, { family: Family; picture: string }> = {
  desk: { family: 'guide', picture: 'need-pua' },
  papers: { family: 'paper', picture: 'need-papers' },
  italian: { family: 'learn', picture: 'need-italian' },
  school: { family: 'learn', picture: 'need-school' },
  health: { family: 'care', picture: 'need-health' },
  work: { family: 'live', picture: 'need-work' },
  housing: { family: 'live', picture: 'need-housing' },
  interpreter: { family: 'guide', picture: 'need-interp' },
  legal: { family: 'paper', picture: 'need-legal' },
  money: { family: 'live', picture: 'need-money' },
  community: { family: 'guide', picture: 'need-community' },
  essentials: { family: 'live', picture: 'need-food' },
  digital: { family: 'learn', picture: 'need-digital' },
  safety: { family: 'safe', picture: 'need-safe' },
};

/** How a service with these needs looks: as the first of them. */
export const lookOf = (needs: readonly Need[]) => NEED_LOOKS[needs[0] ?? 'desk'];
