// SPDX-License-Identifier: AGPL-3.0-or-later
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RegionEntry } from '../../../src/domain/manifest.ts';
import { type PassPart, readPass, writePass } from '../../../src/domain/pass/pass-file.ts';
import { readStatement, statementOf } from '../../../src/domain/pass/statement.ts';
import { rounds } from '../../support/thorough.ts';

const entry = (id: string, packs: number): RegionEntry => ({
  id,
  name: 'Regione di Prova',
  date: '2026-03-01',
  municipalities: 3,
  services: 12,
  bytes: 20 * packs,
  packs: Array.from({ length: packs }, (_, index) => ({
    part: 'detail' as const,
    path: `${id}/detail${index}-0123456789.json`,
    bytes: 20,
    sha256: 'a'.repeat(43),
    services: 4,
  })),
});
const SIGNATURE = 's'.repeat(86);
const DAY = '2026-11-01';

const partOf = (id: string, texts: readonly string[], training = false): PassPart => ({
  signed: statementOf({ generated: DAY, training, entry: entry(id, texts.length) }),
  signature: SIGNATURE,
  texts,
});

/** A pack as it is published: JSON, which never has a line break in it. */
const aPack = fc.jsonValue().map(value => JSON.stringify(value));
const packs = fc.array(aPack, { minLength: 1, maxLength: 16 });

describe('a file from phone to phone', () => {
  it('is read as it was written', () =>
    fc.assert(
      fc.property(packs, packs, fc.boolean(), (mine, all, training) => {
        const parts = [partOf('puglia', mine, training), partOf('national', all, training)];
        const read = readPass(writePass(parts));
        expect(read).toEqual({
          ok: true,
          parts: parts.map((part, index) => ({
            ...part,
            generated: DAY,
            training,
            entry: entry(index === 0 ? 'puglia' : 'national', part.texts.length),
          })),
        });
      }),
      { numRuns: rounds(200) },
    ));

  it('may come with the line ends and the first mark of another system', () => {
    const text = writePass([partOf('puglia', ['{"a":1}', '{}'])]);
    expect(readPass(`\uFEFF${text.replaceAll('\n', '\r\n')}`)).toEqual(readPass(text));
    expect(readPass(text.trimEnd())).toEqual(readPass(text));
  });

  it('is refused, and never crashes, whatever it is', () =>
    fc.assert(
      fc.property(fc.oneof(fc.string({ maxLength: 400, unit: 'binary' }), aPack), text => {
        expect(readPass(text)).toEqual({ ok: false, why: 'notOurs' });
        const read = readPass(`approdo-region 1\n${text}`);
        expect(read.ok || ['broken', 'newer'].includes(read.why)).toBe(true);
      }),
      { numRuns: rounds(400) },
    ));

  const whole = writePass([partOf('puglia', ['{"a":1}', '{}']), partOf('national', ['[]'])]);
  const [head, statement = '', ...rest] = whole.split('\n');

  it.each([
    ['nothing', '', 'notOurs'],
    ['a text of somebody', 'Ciao, come stai?\n', 'notOurs'],
    ['a page', '<!doctype html><title>Accedi</title>', 'notOurs'],
    ['a pack alone', '{"format":1,"part":"places"}', 'notOurs'],
    ['the first line alone', 'approdo-region 1\n', 'broken'],
    ['a later form of the file', whole.replace('region 1', 'region 2'), 'newer'],
    ['data of a later format', whole.replace('"format":1', '"format":2'), 'newer'],
    [
      'a statement that says too little',
      [head, '{"format":1,"generated":"2026-11-01","regions":[]}', ...rest].join('\n'),
      'broken',
    ],
    ['a third region', whole + whole.split('\n').slice(1).join('\n'), 'broken'],
    ['the same region twice', writePass([partOf('puglia', ['1']), partOf('puglia', ['1'])]), 'broken'],
    ['a line too many', `${whole}{}\n`, 'broken'],
    ['one pack less', [head, statement, rest[0], rest[1]].join('\n'), 'broken'],
  ])('%s is said to be %s', (_, text, why) => {
    expect(readPass(text)).toEqual({ ok: false, why });
  });

  it('cut short at any place is no file, or the first region alone', () => {
    const alone = readPass(writePass([partOf('puglia', ['{"a":1}', '{}'])]));
    for (let length = 0; length < whole.length - 1; length++) {
      const read = readPass(whole.slice(0, length));
      if (read.ok) expect(read.parts.map(({ entry: { id } }) => id).slice(0, 1)).toEqual(['puglia']);
      else expect(['notOurs', 'broken']).toContain(read.why);
    }
    expect(alone.ok).toBe(true);
  });
});

describe('what is signed', () => {
  it('is the same text whatever else a manifest says, and in whatever order', () => {
    const plain = entry('puglia', 2);
    const more = { later: 'x', ...plain, packs: plain.packs.map(pack => ({ later: 1, ...pack })) };
    const of = (one: RegionEntry) => statementOf({ generated: DAY, training: false, entry: one });
    expect(of(more)).toBe(of(plain));
    expect(readStatement(of(plain))).toEqual({ generated: DAY, training: false, entry: plain });
  });

  it('differs for the made-up set, for another day and for any other pack', () => {
    const plain = { generated: DAY, training: false, entry: entry('puglia', 2) };
    const others = [
      { ...plain, training: true },
      { ...plain, generated: '2026-11-02' },
      { ...plain, entry: entry('puglia', 3) },
      { ...plain, entry: { ...entry('puglia', 2), date: undefined } },
    ];
    expect(new Set([plain, ...others].map(statementOf)).size).toBe(5);
  });
});
