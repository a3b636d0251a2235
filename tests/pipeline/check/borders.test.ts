// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, test } from 'vitest';
import { checkLoaded } from '../../../src/pipeline/check/check.ts';
import { dataFolder, TODAY } from '../../support/data-folder.ts';
import { loadedFrom } from '../../support/memory-files.ts';
import type { Cells, TestFolder } from '../../support/test-folder.ts';

const SERVICES = 'services/basilicata.csv';
const told = (change: (folder: TestFolder) => unknown): string[] => {
  const folder = dataFolder();
  change(folder);
  return checkLoaded(loadedFrom(folder.files()), TODAY).map(({ level, code, place }) =>
    [level === 'warning' ? '~' : '!', code, place.line].join(' '),
  );
};
const withMelfi = (cells: Cells) => told(folder => folder.set(SERVICES, 0, cells));

describe('just before and just past a limit', () => {
  test.each<[string, Cells, string[]]>([
    ['checked today', { verificato_il: TODAY }, []],
    ['checked tomorrow', { verificato_il: '2026-11-22' }, ['! futureDate 2']],
    ['checked 180 days ago', { verificato_il: '2026-05-25' }, []],
    ['checked 181 days ago', { verificato_il: '2026-05-24' }, ['~ stale 2']],
    ['a source of this year', { data_fonte: '2026' }, []],
    ['a source of this month', { data_fonte: '2026-11' }, []],
    ['a source of next month', { data_fonte: '2026-12' }, ['! futureDate 2']],
    ['valid until today', { valido_fino: TODAY }, []],
    ['valid until yesterday', { valido_fino: '2026-11-20' }, ['~ ended 2']],
    ['ended and said to be closed', { valido_fino: '2026-11-20', stato: 'closed' }, []],
    ['valid for a single day', { valido_da: '2027-01-01', valido_fino: '2027-01-01' }, []],
    ['a door 10 metres from the town point', { lat: '40,99648', lon: '15,65139' }, ['! pointIsTown 2']],
    ['a door 50 metres from it', { lat: '40,99684', lon: '15,65139' }, []],
    ['a door 2.9 km from it', { lat: '41,02247', lon: '15,65139' }, []],
    ['a door 3.1 km from it', { lat: '41,02427', lon: '15,65139' }, ['~ pointFar 2']],
    ['a door 24 km from it', { lat: '41,21239', lon: '15,65139' }, ['~ pointFar 2']],
    ['a door 26 km from it', { lat: '41,23039', lon: '15,65139' }, ['! pointTooFar 2']],
    ['the first CAP of the province', { cap: '85010' }, []],
    ['the last CAP of the province', { cap: '85199' }, []],
    ['the CAP after it', { cap: '85200' }, ['! capOutsideProvince 2']],
  ])('%s', (_, cells, faults) => {
    expect(withMelfi(cells)).toEqual(faults);
  });
});

describe('what looks like a fault and is none', () => {
  test('a CAP of a province whose range nobody has sourced', () => {
    expect(told(folder => folder.set('services/puglia.csv', 0, { cap: '00001' }))).toEqual([]);
  });

  test('a national service that stands in a town', () => {
    expect(
      told(folder => folder.set('services/national.csv', 0, { istat: '076063', indirizzo: 'Via Roma 1' })),
    ).toEqual([]);
  });

  test('a desk that moved, with the name and phone it has in its new place', () => {
    const { nome = '', telefono = '' } = dataFolder().rows(SERVICES)[0] as Cells;
    const moved = told(folder =>
      folder
        .set(SERVICES, 0, { stato: 'moved', spostato_a: 'bas-cpia-potenza' })
        .set(SERVICES, 4, { nome, telefono }),
    );
    expect(moved).toEqual([]);
  });

  test('a closed desk whose row and retired code both stay', () => {
    const closed = told(folder =>
      folder.set(SERVICES, 0, { stato: 'closed' }).set('codes.csv', 0, { ritirato_il: '2026-11-05' }),
    );
    expect(closed).toEqual([]);
  });

  test('a mobile in the text that is one of the phones', () => {
    expect(told(folder => folder.set(SERVICES, 5, { testo: 'Anche WhatsApp: +39 333-1234567' }))).toEqual([]);
  });

  test('a school called after a professor, in a street called after another', () => {
    expect(withMelfi({ nome: 'Istituto Prof. Anna Rossi', indirizzo: 'Via Dott. Mario Bianchi 3' })).toEqual(
      [],
    );
  });

  test('a health desk in a hospital', () => {
    expect(withMelfi({ tipo: 'health', nome: 'Ambulatorio in ospedale' })).toEqual([]);
  });
});

describe('three desks moved in a row', () => {
  const chain = (...targets: [number, string][]) =>
    told(folder => {
      for (const [row, target] of targets) folder.set(SERVICES, row, { stato: 'moved', spostato_a: target });
    });

  test('may lead to a fourth', () => {
    expect(chain([0, 'bas-questura-potenza'], [1, 'bas-cpia-potenza'])).toEqual([]);
  });

  test('are told once when they turn in a circle, however many rows lead into it', () => {
    expect(chain([0, 'bas-questura-potenza'], [1, 'bas-cpia-potenza'], [4, 'bas-questura-potenza'])).toEqual([
      '! movedInCircle 6',
    ]);
  });
});

describe('holidays', () => {
  test('that are worked count for the phone and the mediators too', () => {
    const files = dataFolder()
      .set(SERVICES, 0, {
        festivi: 'open',
        orari_telefono: 'Mo-Su 08:00-20:00',
        mediatore_orari: 'Mo 09:00-12:00',
      })
      .files();
    const { service } = loadedFrom(files).dataset.services[0] as { service: Record<string, unknown> };
    expect(JSON.stringify([service.hours, service.phoneHours, service.mediator])).not.toContain('"ph":1');
  });
});
