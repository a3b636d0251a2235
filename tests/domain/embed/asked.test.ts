// SPDX-License-Identifier: AGPL-3.0-or-later
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { embedPath, frameHeight } from '../../../src/domain/embed/address.ts';
import { askedOf } from '../../../src/domain/embed/asked.ts';
import { langIn, nearIn, regionIn, withRegion } from '../../../src/domain/embed/said.ts';

describe('the address of a frame', () => {
  it('says what the map shows, and is read back as it was written', () => {
    const path = embedPath({
      region: 'liguria',
      near: '010025',
      need: 'italian',
      lang: 'zh-Hans',
      brand: '#06c',
      radius: '4px',
    });
    expect(path).toBe('embed?region=liguria&near=010025&need=italian&lang=zh-Hans&brand=%2306c&radius=4px');
    const search = path.slice('embed'.length);
    expect(askedOf(search)).toEqual({
      region: 'liguria',
      query: { near: '010025', need: 'italian' },
      brand: [0, 102, 204],
      radius: 4,
    });
    expect(langIn(search)).toBe('zh-Hans');
  });

  it('leaves out what is not said, whatever else the page says', () => {
    expect(embedPath({})).toBe('embed');
    expect(embedPath({ region: '', near: undefined, need: 'work' })).toBe('embed?need=work');
  });

  it('takes the filters of the app along, but no typed words: they could be words of danger', () => {
    expect(askedOf('?need=health&open=1&speaks=ar&q=violenza&page=3').query).toEqual({
      need: 'health',
      open: true,
      speaks: 'ar',
    });
  });

  it.each([
    ['region', '?region=../etc'],
    ['region', '?region=Basilicata'],
    ['region', '?region=%E0%A4%A'],
    ['near', '?near=76063'],
    ['near', '?near=07606x'],
    ['lang', '?lang=%3Cb%3E'],
    ['lang', '?lang=italiano'],
    ['brand', '?brand=red;background:url(//x)'],
    ['radius', '?radius=calc(1px)'],
  ])('takes a %s that is none as if it were not there: %s', (_, search) => {
    expect(askedOf(search)).toEqual({ region: undefined, query: {}, brand: undefined, radius: undefined });
    expect([langIn(search), regionIn(search), nearIn(search)]).toEqual([undefined, undefined, undefined]);
  });

  it('is read whatever it holds, and never holds more than it should', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (name, value) => {
        const search = `?${name}=${value}&region=${encodeURIComponent(value)}&brand=${value}`;
        const { region, brand = [0, 0, 0], radius = 0 } = askedOf(search);
        expect(region ?? 'x').toMatch(/^[a-z0-9-]+$/);
        for (const part of brand) expect(part).toBeLessThanOrEqual(255);
        expect(radius).toBeLessThanOrEqual(24);
      }),
    );
  });

  it('names the region beside a query too, for the app to bring it', () => {
    expect(withRegion('', 'liguria')).toBe('?region=liguria');
    expect(withRegion('?need=work', 'liguria')).toBe('?need=work&region=liguria');
    expect(withRegion('?need=work', undefined)).toBe('?need=work');
    expect([regionIn('?need=work&region=liguria'), nearIn('?region=liguria&near=010025')]).toEqual([
      'liguria',
      '010025',
    ]);
  });
});

describe('the height of a frame', () => {
  it.each([
    [null, 560],
    ['', 560],
    ['tall', 560],
    ['600', 600],
    ['600px', 600],
    ['10', 320],
    ['-900', 320],
    ['99999', 1600],
  ])('of %j is %i', (said, height) => {
    expect(frameHeight(said)).toBe(height);
  });
});
