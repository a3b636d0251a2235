// SPDX-License-Identifier: AGPL-3.0-or-later
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isTrainingCode } from '../../src/domain/training.ts';
import { loadFolder } from '../../src/pipeline/read/load.ts';

const promised = readFileSync('tests/fixtures/printed-codes.txt', 'utf8').trimEnd().split('\n');
const { dataset } = loadFolder('data');
const today = new Map(dataset.codes.map(({ code, target, id }) => [code, `${code} ${target} ${id}`]));

describe('codes printed on walls', () => {
  it('still lead where they led on the day they were promised', () => {
    const broken = promised.filter(line => today.get(line.split(' ')[0] as string) !== line);
    expect(broken).toEqual([]);
  });

  it('exist for every real service and municipality', () => {
    const coded = new Set(dataset.codes.map(({ target, id }) => `${target} ${id}`));
    const bare = [
      ...dataset.services.map(({ service }) => `service ${service.id}`),
      ...dataset.municipalities.map(({ municipality }) => `municipality ${municipality.istat}`),
    ].filter(target => !coded.has(target));
    expect(bare).toEqual([]);
  });

  it('are of another kind in the made-up municipality, where everything has one', () => {
    const training = loadFolder('data/training', { training: true, common: 'data' }).dataset;
    expect(dataset.codes.filter(({ code }) => isTrainingCode(code))).toEqual([]);
    expect(training.codes.filter(({ code }) => !isTrainingCode(code))).toEqual([]);
    const coded = training.codes.map(({ id }) => id).sort();
    const all = [
      ...training.services.map(({ service }) => service.id),
      ...training.municipalities.map(({ municipality }) => municipality.istat),
    ];
    expect(coded).toEqual(all.sort());
  });

  it('never stand for something made up', () => {
    expect(dataset.codes.filter(({ id }) => id.startsWith('prova-') || id.startsWith('999'))).toEqual([]);
  });
});
