// SPDX-License-Identifier: AGPL-3.0-or-later
import { isOpenNow } from '../../../domain/find/seen.ts';
import type { OpenState } from '../../../domain/hours/open-state.ts';
import { romeTime } from '../../../domain/rome.ts';

/** True when one who goes today finds it open, now or later; hours that are not known are no yes. */
export const isOpenToday = (state: OpenState, now: Date): boolean => {
  if (isOpenNow(state)) return true;
  const opens = state.state === 'soon' ? state.at : state.state === 'closed' ? state.reopens : undefined;
  return opens?.day === romeTime(now).day;
};
