// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, test } from 'vitest';
import { lostDoors } from '../../../src/pipeline/check/doors.ts';
import type { CodeRow } from '../../../src/pipeline/dataset.ts';

const PLACE = { file: 'codes.csv', line: 2, columns: [], cells: [] };
const desk: CodeRow = { code: '2BK8', target: 'service', id: 'bas-prova', since: '2026-11-01', place: PLACE };
const town: CodeRow = {
  code: 'WE68',
  target: 'municipality',
  id: '076048',
  since: '2026-11-01',
  place: PLACE,
};

const SITE: Record<string, string> = {
  'q/2BK8/index.html': '<a href="/sub/it/s/bas-prova/">',
  'q/WE68/index.html': '<a href="/sub/it/c/076048/">',
  'it/s/bas-prova/index.html': 'x',
  'it/c/076048/index.html': 'x',
};
const lostIn = (change: Record<string, string | undefined>, rows = [desk, town]) =>
  lostDoors(rows, path => ({ ...SITE, ...change })[path]);

describe('the doors of printed codes', () => {
  test('are all there', () => {
    expect(lostIn({})).toEqual([]);
  });

  test.each<[string, Record<string, string | undefined>, string]>([
    [
      'a page that is not written',
      { 'q/2BK8/index.html': undefined },
      'Il codice 2BK8 è stampato e non apre niente: manca q/2BK8/index.html.',
    ],
    [
      'a page that leads elsewhere',
      { 'q/WE68/index.html': '<a href="/it/c/0760481/">' },
      'Il codice WE68 è stampato e la sua pagina non porta a 076048.',
    ],
    [
      'a page whose target is not written',
      { 'it/s/bas-prova/index.html': undefined },
      "Il codice 2BK8 porta a una pagina che non c'è: manca it/s/bas-prova/index.html.",
    ],
  ])('are missed: %s', (_, change, sentence) => {
    expect(lostIn(change)).toEqual([sentence]);
  });

  test('of retired codes may be gone', () => {
    expect(lostIn({ 'q/2BK8/index.html': undefined }, [{ ...desk, retired: '2026-11-10' }, town])).toEqual(
      [],
    );
  });
});
