// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Manifest } from '../../src/domain/manifest.ts';
import type { Region } from '../../src/domain/pack.ts';
import { type Build, buildPacks } from '../../src/pipeline/build/packs.ts';
import type { Dataset } from '../../src/pipeline/dataset.ts';
import { syntheticDataset } from '../support/synthetic/dataset.ts';

/** The two made-up regions of every edition; a third, `national`, holds what both share. */
export const [VALLEY, LAND] = ['valdiprova', 'terra-d-esempio'] as const;

const dataset = syntheticDataset({ services: 24, towns: 6, regions: 2 });

const stamped = (number: number): Dataset => ({
  ...dataset,
  municipalities: dataset.municipalities.map(row => ({
    ...row,
    municipality: { ...row.municipality, otherNames: [`edizione ${number}`] },
  })),
  services: dataset.services.map(row => ({
    ...row,
    service: { ...row.service, name: `${row.service.id} (${number})`, text: `edizione ${number}` },
  })),
});

export type Options = { date?: string; home?: string; stop?: Manifest['stop']; training?: boolean };

/** A publication whose number stands in its towns, its index and its details, so that a mixed region shows. */
export const edition = (number: number, { training = false, ...options }: Options = {}): Build =>
  buildPacks({ ...stamped(number), training }, { date: '2026-11-01', home: VALLEY, ...options });

/** The first edition with the phone number of one service of the valley changed: one detail pack differs. */
export const withOtherPhone = (number: number, options: Options = {}): Build => {
  const whole = stamped(number);
  const at = whole.services.findIndex(({ region }) => region === VALLEY);
  const services = whole.services.map((row, index) =>
    index === at ? { ...row, service: { ...row.service, phones: ['0971 000123'] } } : row,
  );
  return buildPacks({ ...whole, services }, { date: '2026-11-01', home: VALLEY, ...options });
};

/** Every edition a region bears a sign of: one, unless it is mixed. */
export const editionsIn = ({ municipalities, services }: Region): number[] => {
  const signs = [
    ...municipalities.map(({ otherNames }) => otherNames?.[0]),
    ...services.flatMap(({ name, text }) => [name, text]),
  ];
  return [...new Set(signs.map(sign => Number(/(\d+)\)?$/.exec(sign ?? '')?.[1])))];
};
