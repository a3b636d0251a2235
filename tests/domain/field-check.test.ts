// SPDX-License-Identifier: AGPL-3.0-or-later
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fieldCheck } from '../../src/domain/field-check.ts';
import { type Service, serviceSchema } from '../../src/domain/service.ts';
import { anyService } from '../support/synthetic/any-service.ts';

const breachOf = fieldCheck(serviceSchema);

/** The fields the schema refuses, or none; fieldCheck must say the same of whatever it is given. */
const agreed = (record: object): string[] => {
  const { success, error } = serviceSchema.safeParse(record);
  const refused = (error?.issues ?? []).map(({ path }) => path.join('.'));
  const breach = breachOf(record);
  expect({ record, accepts: breach === undefined }).toEqual({ record, accepts: success });
  if (breach !== undefined) expect(refused).toContain(breach.field);
  return refused;
};

const small: Service = {
  id: 'pua',
  kind: 'access_desk',
  needs: ['desk'],
  name: 'Sportello PUA',
  status: 'current',
  provenance: { sources: ['anci'], confidence: 'high' },
};
const FIELDS = Object.keys(serviceSchema.shape);
const REQUIRED = Object.keys(small);

/** Values no field, or hardly any, is content with. */
const ODD = [null, undefined, 0, -1, 1.5, 'x', '', 'a\nb', true, [], [null], ['x'], {}, { x: 1 }, '<b>'];
const odd = fc.constantFrom<unknown>(...ODD);

type Tree = Record<string, unknown>;
const paths = (value: unknown, path: string[] = []): string[][] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => [[...path, key], ...paths(inner, [...path, key])])
    : [];

/** The same service with the value at a path replaced, or taken out. */
const changed = (service: Service, path: readonly string[], change: { to?: unknown }): object => {
  const copy = structuredClone(service) as unknown as Tree;
  const holder = path.slice(0, -1).reduce((inner, key) => inner[key] as Tree, copy);
  const last = path.at(-1) as string;
  if ('to' in change) holder[last] = change.to;
  else delete holder[last];
  return copy;
};

describe('asking a service field by field', () => {
  it('takes every service the whole schema takes', () => {
    fc.assert(
      fc.property(anyService, service => {
        expect(agreed(service)).toEqual([]);
      }),
    );
    expect(agreed(small)).toEqual([]);
  });

  it.each(REQUIRED)('misses %s as the whole schema does', field => {
    fc.assert(
      fc.property(anyService, service => {
        expect(agreed(changed(service, [field], {}))).toEqual([field]);
      }),
      { numRuns: 20 },
    );
    expect(breachOf(changed(small, [field], {}))).toEqual({ field, message: 'missing' });
  });

  it('asks for no other field', () => {
    const others = FIELDS.filter(field => !REQUIRED.includes(field));
    for (const field of others) expect(agreed({ ...small, [field]: undefined })).toEqual([]);
  });

  it.each(FIELDS)('judges any odd value of %s as the whole schema does', field => {
    const refusals = ODD.filter(value => agreed({ ...small, [field]: value }).length > 0);
    expect(refusals.length).toBeGreaterThan(ODD.length / 2);
  });

  it('judges a wrong or missing value anywhere inside as the whole schema does', () => {
    let refused = 0;
    const one = anyService.chain(service =>
      fc.tuple(
        fc.constant(service),
        fc.constantFrom(...paths(service)),
        fc.oneof({ weight: 4, arbitrary: odd.map(to => ({ to })) }, fc.constant<{ to?: unknown }>({})),
      ),
    );
    fc.assert(
      fc.property(one, ([service, path, change]) => {
        if (agreed(changed(service, path, change)).length > 0) refused++;
      }),
      { numRuns: 2000 },
    );
    expect(refused).toBeGreaterThan(500);
  });

  it('differs in one thing alone: it refuses a field of the service that the schema does not know', () => {
    const strange = { ...small, colour: 'blue' };
    expect(serviceSchema.safeParse(strange).success).toBe(true);
    expect(breachOf(strange)).toEqual({ field: 'colour', message: 'unknown' });
    expect(agreed({ ...small, provenance: { ...small.provenance, colour: 'blue' } })).toEqual([]);
  });
});
