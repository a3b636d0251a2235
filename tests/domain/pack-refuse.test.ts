// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, it } from 'vitest';
import { FORMAT } from '../../src/domain/manifest.ts';
import {
  decodeDetail,
  decodeIndex,
  decodeMore,
  decodePlaces,
  decodeRegion,
} from '../../src/domain/pack-decode.ts';
import type { EncodedPack } from '../../src/domain/pack-encode.ts';
import { packsOf, syntheticRegion } from '../support/synthetic/region.ts';

const packs = packsOf(syntheticRegion(400));
const other = packsOf(syntheticRegion(400, 2));

const named = (from: readonly EncodedPack[], name: string): EncodedPack =>
  from.find(pack => pack.name === name) as EncodedPack;
const edited = (name: string, edit: (json: Record<string, unknown>) => object): EncodedPack[] =>
  packs.map(pack =>
    pack.name === name ? { ...pack, text: JSON.stringify(edit(JSON.parse(pack.text))) } : pack,
  );
const without = (name: string): EncodedPack[] => packs.filter(pack => pack.name !== name);
const whyOf = (some: readonly EncodedPack[]): string => {
  const result = decodeRegion(some);
  return result.ok ? 'read' : result.why;
};

describe('a reader of packs', () => {
  it('reads the packs in any order', () => {
    expect(whyOf([...packs].reverse())).toBe('read');
  });

  it.each(['places', 'index', 'detail1', 'more'])(
    'says newer, not broken, when %s is of a later format',
    name => {
      expect(whyOf(edited(name, json => ({ ...json, format: FORMAT + 1 })))).toBe('newer');
      expect(whyOf(edited(name, ({ part }) => ({ format: FORMAT + 7, part, allNew: true })))).toBe('newer');
    },
  );

  it('says newer when the pack names codes that this app has never heard of', () => {
    const later = edited('places', json => ({
      ...json,
      words: (json.words as string[]).map(word => (word === 'pension' ? 'astrology' : word)),
    }));
    expect(whyOf(later)).toBe('newer');
  });

  it('passes over columns that a later build of the same format may add', () => {
    const wider = edited('places', json => ({
      ...json,
      detail: [...(json.detail as string[]), 'smell'],
    })).map(pack =>
      pack.part === 'detail'
        ? {
            ...pack,
            text: JSON.stringify({
              ...JSON.parse(pack.text),
              cells: [...JSON.parse(pack.text).cells, 'roses'],
            }),
          }
        : pack,
    );
    expect(decodeRegion(wider)).toEqual(decodeRegion(packs));
  });

  it.each(['places', 'index', 'detail0', 'detail3', 'more'])('refuses a region without %s', name => {
    expect(whyOf(without(name))).toBe('broken');
  });

  it.each(['places', 'index', 'detail0', 'more'])('refuses a region with %s twice', name => {
    expect(whyOf([...packs, named(packs, name)])).toBe('broken');
  });

  it('refuses a detail pack that belongs to another build of the index', () => {
    expect(whyOf([...without('detail2'), named(other, 'detail2')])).toBe('broken');
    expect(whyOf([...without('index'), named(other, 'index')])).toBe('broken');
  });

  it('refuses packs of another region', () => {
    expect(whyOf(edited('detail0', json => ({ ...json, region: 'altrove' })))).toBe('broken');
    expect(whyOf(edited('index', json => ({ ...json, region: 'altrove' })))).toBe('broken');
  });

  it('refuses an index that lists a service twice', () => {
    const twice = edited('index', json => {
      const cells = (json.cells as string[]).map(cell => cell.split('\n'));
      return { ...json, cells: cells.map(lines => [lines[0], lines[0], ...lines.slice(2)].join('\n')) };
    });
    expect(whyOf(twice)).toBe('broken');
  });

  it.each(['', 'null', '[]', '{', '1e9', '"places"', '{"format":1}', '{"format":"1","part":"places"}'])(
    'refuses %s',
    text => {
      const places = decodePlaces(named(packs, 'places').text);
      if (!places.ok) throw new Error(places.why);
      const broken = { ok: false, why: 'broken' };
      expect(decodePlaces(text)).toEqual(broken);
      expect(decodeIndex(text, places.value)).toEqual(broken);
      expect(decodeDetail(text, places.value, [])).toEqual(broken);
      expect(decodeMore(text)).toEqual(broken);
    },
  );

  it('refuses a pack that says it is another part', () => {
    expect(decodePlaces(named(packs, 'more').text)).toEqual({ ok: false, why: 'broken' });
    expect(decodeMore(named(packs, 'index').text)).toEqual({ ok: false, why: 'broken' });
  });

  it('does not make rows for a count that no file could hold', () => {
    expect(whyOf(edited('places', json => ({ ...json, rows: 2 ** 40 })))).toBe('broken');
    expect(whyOf(edited('index', json => ({ ...json, rows: 99_999 })))).toBe('broken');
  });
});
