// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, it } from 'vitest';
import type { Cover } from '../../src/domain/map/shapes.ts';
import { isUnder } from '../../src/map/under.ts';

const PICTURE: Cover = { left: 0, top: 0, right: 390, bottom: 700 };
const SHEET: Cover = { left: 0, top: 400, right: 390, bottom: 700 };
const BUTTONS: Cover = { left: 325, top: 100, right: 373, bottom: 260 };

const pillAt = (left: number, top: number): Cover => ({ left, top, right: left + 58, bottom: top + 42 });

describe('a pill of the map', () => {
  it.each([
    ['in the open', pillAt(100, 200), false],
    ['half under the sheet, where a finger still finds it', pillAt(100, 376), false],
    ['of which the sheet leaves a sliver', pillAt(100, 377), true],
    ['under the sheet', pillAt(100, 500), true],
    ['of which the buttons leave enough', pillAt(301, 120), false],
    ['of which the buttons leave a sliver', pillAt(302, 120), true],
    ['that looks out above the buttons', pillAt(310, 76), false],
    ['outside of the picture', pillAt(400, 200), true],
    ['of which the edge leaves a sliver', pillAt(-40, 200), true],
    ['between buttons and sheet, with nothing left', pillAt(330, 380), true],
  ])('%s', (_, pill, under) => {
    expect(isUnder(pill, PICTURE, [SHEET, BUTTONS])).toBe(under);
  });
});
