// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, test } from 'vitest';
import { dialString, isDomesticOnly } from '../../src/domain/phone.ts';
import { phoneDisplay } from '../../src/domain/text.ts';

describe('a phone', () => {
  test.each([
    ['0971 415826', '+390971415826'],
    ['06 164164', '+3906164164'],
    ['333 123 4567', '+393331234567'],
    ['+40 712 034 567', '+40712034567'],
    ['112', '112'],
    ['1522', '1522'],
    ['19696', '19696'],
    ['116117', '116117'],
    ['116 000', '116000'],
    ['800 290 290', '800290290'],
    ['803164', '803164'],
    ['848 800 110', '848800110'],
  ])('%j is dialled %j', (display, dialled) => {
    expect(dialString(display)).toBe(dialled);
  });

  test.each([
    '112',
    '113',
    '115',
    '118',
    '1522',
    '1530',
    '19696',
    '116117',
    '803 164',
    '800 905 570',
    '892424',
  ])('%j works only as it is dialled in Italy', display => {
    expect(isDomesticOnly(display)).toBe(true);
  });

  test.each([
    '0971 415826',
    '333 123 4567',
    '800 2902',
    '800 29029',
    '800 290 2900',
    '123456',
    '11',
    '+39112',
    '3928041',
  ])('%j does not', display => {
    expect(isDomesticOnly(display)).toBe(false);
  });

  test.each(['0971 415826', '+39 0971', '112'])('%j may stand on a door', display => {
    expect(phoneDisplay.safeParse(display).success).toBe(true);
  });

  test.each(['', '11', '0971/415826', ' 112', '112 ', '0971  4', 'tel 112', '++39 1', '0'.repeat(25), '١١٢'])(
    '%j may not',
    display => {
      expect(phoneDisplay.safeParse(display).success).toBe(false);
    },
  );
});
