// SPDX-License-Identifier: AGPL-3.0-or-later
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isCode } from '../../../src/domain/code.ts';
import { assignCodes } from '../../../src/pipeline/check/assign-codes.ts';
import type { CodeRow, Dataset } from '../../../src/pipeline/dataset.ts';
import { dataFolder } from '../../support/data-folder.ts';
import { loadedFrom } from '../../support/memory-files.ts';

const { dataset } = loadedFrom(dataFolder().files());
const place = { file: 'codes.csv', line: 2, columns: [], cells: [] };
type Assigned = ReturnType<typeof assignCodes>[number];

const withServices = (ids: readonly string[], codes: readonly CodeRow[] = []): Dataset => ({
  ...dataset,
  municipalities: [],
  codes: [...codes],
  services: ids.map(id => ({
    ...dataset.services[0],
    service: { ...dataset.services[0]?.service, id },
  })) as Dataset['services'],
});
const printed = (assigned: readonly Assigned[], retired?: string): CodeRow[] =>
  assigned.map(code => ({ ...code, since: '2026-01-01', retired, place }));
const byId = (assigned: readonly Assigned[]) => new Map(assigned.map(({ id, code }) => [id, code]));
const numbered = (count: number) => Array.from({ length: count }, (_, index) => `desk-${index}`);
const ids = fc.uniqueArray(fc.stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,4})?$/), { maxLength: 40 });

describe('printed codes', () => {
  test('follow from the ids alone', () => {
    fc.assert(
      fc.property(ids, list => {
        expect(assignCodes(withServices(list))).toEqual(assignCodes(withServices(list)));
      }),
    );
  });

  test('are well formed, and no two desks share one, up to twenty thousand', () => {
    for (const count of [3000, 20000]) {
      const codes = assignCodes(withServices(numbered(count))).map(({ code }) => code);
      expect(codes.filter(code => !isCode(code))).toEqual([]);
      expect(new Set(codes).size).toBe(count);
    }
  });

  test('stay with their desk when rows are added before and after it', () => {
    fc.assert(
      fc.property(ids, ids, (before, added) => {
        const known = printed(assignCodes(withServices(before)));
        const all = [...added.filter(id => !before.includes(id)), ...before];
        const fresh = assignCodes(withServices(all, known));
        expect(fresh.map(({ id }) => id)).toEqual(all.filter(id => !before.includes(id)));
        const taken = new Set(known.map(({ code }) => code));
        expect(fresh.filter(({ code }) => taken.has(code))).toEqual([]);
      }),
    );
  });

  test('of a desk that is gone are never given to another', () => {
    const retired = printed(assignCodes(withServices(numbered(2000))), '2026-06-01');
    const old = new Set(retired.map(({ code }) => code));
    const fresh = assignCodes(withServices(numbered(4000).slice(2000), retired));
    expect(fresh.length).toBe(2000);
    expect(fresh.filter(({ code }) => old.has(code))).toEqual([]);
  });

  test('of the same desk are nearly always the same without the file, so that two people rarely clash', () => {
    const few = byId(assignCodes(withServices(numbered(300))));
    const many = byId(assignCodes(withServices(numbered(600))));
    const moved = [...few].filter(([id, code]) => many.get(id) !== code);
    expect(moved.length).toBeLessThan(15);
  });

  test('tell a desk from a town with the same name', () => {
    const both = assignCodes({ ...dataset, codes: [], services: [] });
    expect(both.every(({ target }) => target === 'municipality')).toBe(true);
    expect(new Set(both.map(({ code }) => code)).size).toBe(dataset.municipalities.length);
  });
});
