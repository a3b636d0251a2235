// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, it } from 'vitest';
import type { Region } from '../../src/domain/pack.ts';
import type { Service } from '../../src/domain/service.ts';
import { packsOf, syntheticRegion } from '../support/synthetic/region.ts';

const region = syntheticRegion(1725);
const before = packsOf(region);

const withService = (position: number, change: Partial<Service>): Region => ({
  ...region,
  services: region.services.map((service, index) =>
    index === position ? { ...service, ...change } : service,
  ),
});
const changedBy = (after: Region): string[] =>
  packsOf(after)
    .filter(({ text }, index) => text !== before[index]?.text)
    .map(({ name }) => name);

const DETAILS: Partial<Service>[] = [
  { phones: ['0971 000123'] },
  { hours: [{ d: 3, t: [[540, 600]] }] },
  { offers: ['pension', 'spid'], bring: ['isee'] },
  { address: 'Piazza del Cambiamento 9' },
  { provenance: { sources: ['anci-prova'], confidence: 'low', verifiedOn: '2026-11-12' } },
  { text: 'Suonare due volte' },
];

describe('one changed service', () => {
  it.each(DETAILS)('changes one detail pack and no other file: %j', change => {
    for (const position of [0, 400, 900, 1724]) {
      const changed = changedBy(withService(position, change));
      expect(changed).toHaveLength(1);
      expect(changed[0]).toMatch(/^detail/);
    }
  });

  it('changes the index alone when only its name, kind or status changes', () => {
    expect(changedBy(withService(700, { name: 'Un altro nome' }))).toEqual(['index']);
    expect(changedBy(withService(700, { status: 'announced' }))).toEqual(['index']);
  });

  it('changes the index and one detail pack when it is new or gone', () => {
    const gone = changedBy({ ...region, services: region.services.slice(1) });
    expect(gone).toEqual(['index', expect.stringMatching(/^detail/)]);
    const [first] = region.services as [Service];
    const more = changedBy({
      ...region,
      services: [...region.services, { ...first, id: 'nuovo-sportello' }],
    });
    expect(more).toEqual(['index', expect.stringMatching(/^detail/)]);
  });

  it('leaves all services alone when a town gets another name for search', () => {
    const [first, ...rest] = region.municipalities as [Region['municipalities'][number]];
    expect(changedBy({ ...region, municipalities: [{ ...first, otherNames: ['Нова'] }, ...rest] })).toEqual([
      'places',
    ]);
  });
});
