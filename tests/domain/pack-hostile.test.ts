// SPDX-License-Identifier: AGPL-3.0-or-later
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { municipalitySchema } from '../../src/domain/municipality.ts';
import { moreSchema } from '../../src/domain/pack.ts';
import { decodeRegion } from '../../src/domain/pack-decode.ts';
import type { EncodedPack } from '../../src/domain/pack-encode.ts';
import { serviceSchema } from '../../src/domain/service.ts';
import { packsOf, syntheticRegion } from '../support/synthetic/region.ts';
import { rounds } from '../support/thorough.ts';

/** A small region, and one large enough to number its words. */
const SMALL = packsOf(syntheticRegion(30));
const LARGE = packsOf(syntheticRegion(320));

/** Reads packs that somebody tampered with: an answer must come, and nothing in it may break the schema. */
const mustStaySafe = (tampered: readonly EncodedPack[]): void => {
  const result = decodeRegion(tampered);
  if (!result.ok) {
    expect(['newer', 'broken']).toContain(result.why);
    return;
  }
  const { services, municipalities, ...more } = result.value;
  for (const service of services) expect(serviceSchema.safeParse(service).success).toBe(true);
  for (const town of municipalities) expect(municipalitySchema.safeParse(town).success).toBe(true);
  expect(moreSchema.safeParse(more).success).toBe(true);
};

type Step = { at: number; value: unknown; how: 'replace' | 'drop' | 'nest' | 'double' };

/** Goes down a JSON value by some numbers and changes what it finds there. */
const mutate = (json: unknown, [first, ...deeper]: readonly number[], step: Step): unknown => {
  if (typeof json !== 'object' || json === null) return step.value;
  const keys = Object.keys(json);
  const key = keys[(first ?? step.at) % Math.max(1, keys.length)];
  if (key === undefined) return step.value;
  const copy: Record<string, unknown> = Array.isArray(json) ? ([...json] as never) : { ...json };
  if (deeper.length > 0) copy[key] = mutate(copy[key], deeper, step);
  else if (step.how === 'drop') delete copy[key];
  else if (step.how === 'nest') copy[key] = [copy[key]];
  else if (step.how === 'double') copy[key] = `${String(copy[key])}\n${String(copy[key])}`;
  else copy[key] = step.value;
  return copy;
};

const aStep = fc.record({
  at: fc.nat(),
  value: fc.oneof(
    fc.jsonValue(),
    fc.constantFrom('=[', '={"__proto__":1}', '^', '999', '-1', '\n', 1e308, -0),
  ),
  how: fc.constantFrom('replace' as const, 'drop' as const, 'nest' as const, 'double' as const),
});
const somePacks = fc.oneof(
  { weight: 5, arbitrary: fc.constant(SMALL) },
  { weight: 1, arbitrary: fc.constant(LARGE) },
);
const aPack = fc.tuple(somePacks, fc.nat());
/** The packs with the text of one of them changed. */
const tamper = ([packs, which]: [EncodedPack[], number], change: (text: string) => string): EncodedPack[] =>
  packs.map((pack, index) => (index === which % packs.length ? { ...pack, text: change(pack.text) } : pack));

describe('hostile packs', () => {
  it('with any JSON value changed never crash the reader and never give a service the schema refuses', () => {
    fc.assert(
      fc.property(aPack, fc.array(fc.nat(), { maxLength: 3 }), aStep, (which, path, step) => {
        const text = (old: string): string => JSON.stringify(mutate(JSON.parse(old), path, step)) ?? '';
        mustStaySafe(tamper(which, text));
      }),
      { numRuns: rounds(1000) },
    );
  });

  it('with any cell changed never crash the reader and never give a service the schema refuses', () => {
    const aCell = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '=',
        '={}',
        '=null',
        '="x"',
        '31@',
        '!',
        ';;',
        '999',
        '0 1 2',
        '^}{',
        '[[[',
        '||',
        '{"a":1}',
        '-1',
        'false',
        '5e400',
      ),
    );
    fc.assert(
      fc.property(aPack, fc.nat(), fc.nat(), aCell, (which, column, row, cell) => {
        const text = (old: string): string => {
          const json = JSON.parse(old) as { cells?: string[] };
          if (json.cells === undefined || json.cells.length === 0) return old;
          const at = column % json.cells.length;
          const lines = (json.cells[at] as string).split('\n');
          lines[row % lines.length] = cell;
          return JSON.stringify({
            ...json,
            cells: json.cells.map((old, index) => (index === at ? lines.join('\n') : old)),
          });
        };
        mustStaySafe(tamper(which, text));
      }),
      { numRuns: rounds(1000) },
    );
  });

  it('with any letter of the file changed never crash the reader', () => {
    fc.assert(
      fc.property(
        aPack,
        fc.nat(),
        fc.nat({ max: 40 }),
        fc.string({ maxLength: 8 }),
        (which, from, length, insert) => {
          const text = (old: string): string => {
            const at = from % old.length;
            return old.slice(0, at) + insert + old.slice(at + length);
          };
          mustStaySafe(tamper(which, text));
        },
      ),
      { numRuns: rounds(1000) },
    );
  });
});
