// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, test } from 'vitest';
import { servesMe } from '../../../src/domain/find/territory.ts';
import { whoServes } from '../../../src/domain/find/who-serves.ts';
import type { Service } from '../../../src/domain/service.ts';
import { atlasWith, checkedOn, desk, TOWNS } from './atlases.ts';

const rows = {
  here: desk('here', TOWNS.mine),
  checked: desk('zz-checked', TOWNS.mine, checkedOn('2026-05-01')),
  town: desk('town', TOWNS.at90, { serves: ['076001', '076003'] }),
  province: desk('province', TOWNS.at90, { serves: ['PZ'] }),
  region: desk('region', undefined, { serves: ['region'] }),
  unsaid: desk('unsaid', undefined),
  near: desk('near', TOWNS.at8),
  far: desk('far', TOWNS.at90),
  others: desk('others', TOWNS.at3, { serves: ['076003'] }),
  closed: desk('closed', TOWNS.mine, { status: 'closed' }),
  refuge: desk('refuge', TOWNS.mine, { kind: 'women_safety', needs: ['safety'] }),
};
const italy = desk('italy', undefined, { serves: ['italy'] });
const atlas = atlasWith(
  Object.values(rows),
  [desk('theirs', undefined, { serves: ['region'] }), desk('over', TOWNS.abroad20)],
  [italy, desk('portal', undefined)],
);
const ids = (services: Service[]) => services.map(({ id }) => id);

describe('who is there for a town', () => {
  test('is told apart by how near they are to it', () => {
    const help = whoServes(atlas, TOWNS.mine);
    expect(ids(help.here)).toEqual(['zz-checked', 'here']);
    expect(ids(help.serving)).toEqual(['province', 'town']);
    expect(ids(help.region)).toEqual(['region', 'unsaid']);
    expect(ids(help.italy)).toEqual(['italy', 'portal']);
    expect(help.nearest.map(({ service, town, km }) => [service.id, town.name, km])).toEqual([
      ['near', 'Ottoqui', 8],
      ['over', 'Ventilà', 20],
      ['far', 'Novantaqui', 90],
    ]);
  });

  test('names the nearest where nobody stands', () => {
    const help = whoServes(atlas, TOWNS.abroad200);
    expect(help.here.concat(help.serving)).toEqual([]);
    expect(ids(help.region)).toEqual(['theirs']);
    expect(help.nearest[0]?.service.id).toBe('far');
    expect(help.nearest).toHaveLength(5);
  });

  test('may be asked for one need', () => {
    expect(ids(whoServes(atlas, TOWNS.mine, 'safety').here)).toEqual(['refuge']);
    expect(ids(whoServes(atlas, TOWNS.mine, 'school').here)).toEqual([]);
  });

  test.each([
    [rows.here, true],
    [rows.town, true],
    [rows.province, true],
    [rows.region, true],
    [italy, true],
    [rows.near, false],
    [rows.others, false],
  ])('$id: %s', (service, serves) => {
    expect(servesMe(service, TOWNS.mine, atlas)).toBe(serves);
  });
});
