// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, it } from 'vitest';
import { type HoursContext, openState } from '../../../src/domain/hours/open-state.ts';
import { serviceState } from '../../../src/domain/service-state.ts';
import { isOpenToday } from '../../../src/ui/desk/mediator/open-today.ts';
import { rome, rulesOf } from '../../domain/hours/rules-of.ts';
import { aService } from '../../support/service.ts';

/** A Tuesday. */
const TEN = '2026-11-24 10:00';
const NEARLY_MIDNIGHT = '2026-11-24 23:45';
const AFTER_MIDNIGHT = '2026-11-25 00:30';
const CHRISTMAS = '2026-12-25 10:00';

const judged = (hours: string, at: string, context: HoursContext = {}) =>
  isOpenToday(openState(rulesOf(hours), rome(at), context), rome(at));

describe('open today', () => {
  it.each([
    ['what is open now', 'Mo-Fr 09:00-12:00', TEN],
    ['what never closes', '24/7', TEN],
    ['what closes within the hour', 'Tu 09:00-10:30', TEN],
    ['what opens within the hour', 'Tu 10:30-12:00', TEN],
    ['what opens later in the day', 'Tu 15:00-17:00', TEN],
    ['what opens again after noon', 'Tu 08:00-09:30,15:00-17:00', TEN],
    ['what is still open from the evening before', 'Tu 20:00-02:00', AFTER_MIDNIGHT],
    [
      'what opens on the day that it is in Italy, while it is the day before in Greenwich',
      'We 15:00-17:00',
      AFTER_MIDNIGHT,
    ],
  ])('is %s', (_, hours, at) => {
    expect(judged(hours, at)).toBe(true);
  });

  it.each([
    ['what was open this morning', 'Tu 08:00-09:30', TEN],
    ['what opens tomorrow', 'We 09:00-12:00', TEN],
    ['what opens within the hour, but tomorrow', 'We 00:15-02:00', NEARLY_MIDNIGHT],
    ['what opens on the day before in Italy', 'Tu 15:00-17:00', AFTER_MIDNIGHT],
    ['what never opens', 'off', TEN],
    ['what is shut for a holiday', 'Mo-Fr 09:00-12:00; PH off', CHRISTMAS],
  ])('is not %s', (_, hours, at) => {
    expect(judged(hours, at)).toBe(false);
  });

  it.each([
    ['begins next month', { validFrom: '2026-12-01' }],
    ['ended last month', { validUntil: '2026-10-31' }],
  ])('is not what %s', (_, context) => {
    expect(judged('Mo-Fr 09:00-12:00', TEN, context)).toBe(false);
  });

  it('is not what does not say when, nor what says it doubtfully', () => {
    const hours = rulesOf('Mo-Fr 09:00-12:00');
    const judgedOf = (service: ReturnType<typeof aService>) =>
      isOpenToday(serviceState(service, rome(TEN)), rome(TEN));
    expect(judgedOf(aService({ hours }))).toBe(true);
    expect(judgedOf(aService())).toBe(false);
    expect(judgedOf(aService({ hours, notes: ['hours_uncertain'] }))).toBe(false);
  });
});
