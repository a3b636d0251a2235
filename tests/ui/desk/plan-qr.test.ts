// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, it } from 'vitest';
import type { Note } from '../../../src/domain/pathway/notes.ts';
import { payloadOf } from '../../../src/domain/pathway/payload.ts';
import { planModules, planQr } from '../../../src/ui/desk/mediator/plan-qr.ts';
import { patched, readPrint } from '../../support/printed-qr.ts';

const WIDTH = 60;
const APPOINTMENT: Note = { code: 'appointment', date: '2026-12-03', time: '15:30' };
const PASSPORT: Note = { code: 'bring', document: 'passport' };
const DOCTOR: Note = { code: 'ask_for', person: 'doctor' };
const STOP: Note = { code: 'stop', name: 'Piazza Vittorio Veneto 1' };

const linkOf = (steps: number, notes: readonly Note[]): string => {
  const step = { code: '2BK8', notes };
  const plan = { lang: 'ar', madeOn: '2026-11-21', region: 'basilicata', steps: Array(steps).fill(step) };
  return `https://approdo.example.it/p#${payloadOf(plan)}`;
};
const modulesOf = (url: string) => planModules(url)?.data ?? [];

describe.each([
  ['one step', linkOf(1, [])],
  ['three steps with two notes each', linkOf(3, [APPOINTMENT, PASSPORT])],
  ['five steps with three notes each', linkOf(5, [APPOINTMENT, PASSPORT, DOCTOR])],
  ['twelve steps with two notes each', linkOf(12, [APPOINTMENT, PASSPORT])],
  ['twelve steps with three notes each', linkOf(12, [APPOINTMENT, PASSPORT, DOCTOR])],
])('the code of %s', (_, url) => {
  it('is read from a print', () => {
    expect(readPrint(modulesOf(url), WIDTH)).toBe(url);
  });

  it('is read at 60 % of its size', () => {
    expect(readPrint(modulesOf(url), WIDTH * 0.6)).toBe(url);
  });

  it('is read with fifteen modules in a hundred hidden', () => {
    expect(readPrint(patched(modulesOf(url), 0.15), WIDTH)).toBe(url);
  });
});

describe('a plan that is too long for a cheap camera', () => {
  it('has no code, so that the mediator takes a step away', () => {
    expect(planQr(linkOf(12, [APPOINTMENT, PASSPORT, STOP]))).toBeUndefined();
    expect(planQr(linkOf(12, [APPOINTMENT, PASSPORT, DOCTOR]))).toBeDefined();
  });
});
