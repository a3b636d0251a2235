// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, it } from 'vitest';
import { isProtected } from '../../src/domain/protected.ts';
import { checkFolder } from '../../src/pipeline/check/check.ts';
import { hasErrors } from '../../src/pipeline/fault.ts';

const TODAY = '2026-11-21';
const real = checkFolder('data', TODAY);
const training = checkFolder('data/training', TODAY, { training: true, common: 'data' });
const services = real.loaded.dataset.services.map(({ service }) => service);
const lessons = training.loaded.dataset.services.map(({ service }) => service);

const townsOf = (region: string) =>
  real.loaded.dataset.municipalities.filter(({ municipality }) => municipality.region === region).length;

describe('the real data', () => {
  it('has no error', () => {
    expect(hasErrors(real.faults)).toBe(false);
  });

  it('lists every municipality of the four regions', () => {
    expect(['Basilicata', 'Puglia', 'Liguria', 'Piemonte'].map(townsOf)).toEqual([131, 257, 234, 1180]);
  });

  it('draws no point: no real record states a door', () => {
    expect(services.filter(({ point }) => point !== undefined)).toEqual([]);
  });

  it('claims no check that nobody made', () => {
    expect(services.filter(({ provenance }) => provenance.verifiedOn !== undefined)).toEqual([]);
  });

  it('shows the eight desks known only by name as existing, with the town hall to ask', () => {
    const towns = [
      'melfi',
      'lagonegro',
      'policoro',
      'gorgoglione',
      'pietragalla',
      'picerno',
      'irsina',
      'marsicovetere',
    ];
    const desks = towns.map(town => services.find(({ id }) => id === `bas-pua-${town}`));
    expect(desks.map(desk => desk?.status)).toEqual(towns.map(() => 'existence_only'));
    expect(desks.every(desk => desk?.notes?.includes('ask_town_hall') && desk.istat !== undefined)).toBe(
      true,
    );
    expect(desks.filter(desk => desk?.address ?? desk?.phones ?? desk?.hours)).toEqual([]);
  });

  it('carries the five programmes, each with actions that lead to needs', () => {
    const { programmes } = real.loaded.dataset;
    expect(programmes.map(({ id }) => id).sort()).toEqual([
      'aipim',
      'impact-puglia',
      'inclusion-first',
      'interazioni-liguria',
      'interazioni-piemonte-2',
    ]);
    expect(programmes.every(({ actions }) => actions.every(({ needs }) => needs.length > 0))).toBe(true);
  });
});

describe('the training data', () => {
  it('has no error and shares nothing with the real data', () => {
    expect(hasErrors(training.faults)).toBe(false);
    const ids = new Set(services.map(({ id }) => id));
    expect(lessons.filter(({ id }) => ids.has(id))).toEqual([]);
    const printed = new Set(real.loaded.dataset.codes.map(({ code }) => code));
    expect(training.loaded.dataset.codes.filter(({ code }) => printed.has(code))).toEqual([]);
  });

  it('is large enough to practise on', () => {
    expect(lessons.length).toBeGreaterThanOrEqual(60);
    expect(lessons.filter(({ course }) => course !== undefined).length).toBeGreaterThanOrEqual(8);
    expect(lessons.filter(({ kind }) => kind === 'mediation').length).toBeGreaterThanOrEqual(6);
  });

  it('fills every field of a service at least once', () => {
    const fields = [
      'locality',
      'door',
      'stops',
      'serves',
      'mobileConsent',
      'phoneHours',
      'bookingUrl',
      'validFrom',
      'validUntil',
      'movedTo',
      'procedures',
      'health',
      'patronage',
      'housing',
      'school',
      'course',
      'mediator',
      'text',
      'programmes',
      'mainSeat',
      'externalId',
      'point',
      'pec',
      'access',
    ] as const;
    expect(fields.filter(field => !lessons.some(service => service[field] !== undefined))).toEqual([]);
  });

  it('gives protection services a phone and nothing that leads to a door', () => {
    const protectedOnes = lessons.filter(isProtected);
    expect(protectedOnes.length).toBeGreaterThanOrEqual(3);
    expect(protectedOnes.filter(({ address, point, cap, door }) => address ?? point ?? cap ?? door)).toEqual(
      [],
    );
  });
});
