// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, it } from 'vitest';
import type { Region } from '../../../src/domain/pack.ts';
import type { Service } from '../../../src/domain/service.ts';
import { changelogMarkdown } from '../../../src/pipeline/diff/changelog.ts';
import { compareRegions } from '../../../src/pipeline/diff/compare.ts';
import { regionWith } from '../../support/synthetic/region.ts';

const desk: Service = {
  id: 'pua',
  kind: 'access_desk',
  needs: ['desk'],
  name: 'Sportello PUA',
  status: 'current',
  istat: '076003',
  phones: ['0971 000123'],
  hours: [{ d: 31, t: [[540, 780]] }],
  provenance: { sources: ['anci'], confidence: 'high' },
};
const next: Service = { ...desk, id: 'pua-2', name: 'Nuovo *PUA*' };
const linesOf = (before: Region[], after: Region[]): string[] =>
  changelogMarkdown(compareRegions(before, after, 'base'), '2026-11-12')
    .split('\n')
    .filter(line => line.startsWith('- '));
const onChange = (change: Partial<Service>): string[] => {
  const changed = Object.fromEntries(
    Object.entries({ ...desk, ...change }).filter(([, value]) => value !== undefined),
  );
  return linesOf([regionWith([desk, next])], [regionWith([changed as Service, next])]);
};
const verified = { ...desk.provenance, verifiedOn: '2026-10-02', verifiedHow: 'phone' as const };

const CHANGES: [string, Partial<Service>, string][] = [
  [
    'another phone, old and new',
    { phones: ['0971 999999', '1522'] },
    '- Sportello PUA (Rionero): cambia: telefono da «0971 000123» a «0971 999999, 1522»',
  ],
  ['hours', { hours: [{ d: 1, t: [[540, 600]] }] }, '- Sportello PUA (Rionero): cambia: orari'],
  ['closed', { status: 'closed' }, '- Chiuso: Sportello PUA (Rionero)'],
  [
    'moved, and where',
    { status: 'moved', movedTo: 'pua-2' },
    '- Spostato: Sportello PUA (Rionero). Ora è: Nuovo \\*PUA\\*',
  ],
  [
    'another town',
    { istat: '076001' },
    "- Sportello PUA (Sant'Angelo le Fratte): cambia: comune da «Rionero» a «Sant'Angelo le Fratte»",
  ],
  [
    'checked, by phone',
    { provenance: verified },
    '- Controllato: Sportello PUA (Rionero), il 2 ottobre 2026 per telefono',
  ],
  [
    'checked and corrected',
    { provenance: verified, languages: ['ar'], phones: undefined },
    '- Sportello PUA (Rionero): si aggiunge: lingue; si toglie: telefono «0971 000123»; controllato il 2 ottobre 2026',
  ],
  [
    'announced',
    { status: 'announced' },
    '- Sportello PUA (Rionero): cambia: stato da «attivo» a «annunciato»',
  ],
  ['an end', { validUntil: '2027-06-30' }, '- Sportello PUA (Rionero): si aggiunge: fine «30 giugno 2027»'],
  [
    'its name, without Markdown of its own',
    { name: 'PUA_uno' },
    '- PUA\\_uno (Rionero): cambia: nome da «Sportello PUA» a «PUA\\_uno»',
  ],
  [
    'another source',
    { provenance: { ...desk.provenance, sources: ['altra'] } },
    '- Sportello PUA (Rionero): cambia: fonte',
  ],
  ['its first printed code', { code: 'AB23' }, '- Codici da stampare nuovi: 1'],
];

describe('the changelog of the data', () => {
  it.each(CHANGES)('tells a service that is %s', (_, change, line) => {
    expect(onChange(change)).toEqual([line]);
  });

  it('tells what is new and what is gone', () => {
    expect(linesOf([regionWith([desk])], [regionWith([next])])).toEqual([
      '- Tolto: Sportello PUA (Rionero)',
      '- Nuovo: Nuovo \\*PUA\\* (Rionero)',
    ]);
  });

  it('tells towns too', () => {
    const before = regionWith([]);
    const [first, second, ...rest] = before.municipalities as [
      Region['municipalities'][number],
      Region['municipalities'][number],
    ];
    const after = { ...before, municipalities: [{ ...first, patronDay: '05-30' }, ...rest] };
    expect(linesOf([before], [after])).toEqual([
      "- Comune di Sant'Angelo le Fratte: si aggiunge: festa del patrono «05-30»",
      `- Comune tolto: ${second.name}`,
    ]);
  });

  it('says that a service went to another region, not that it is gone', () => {
    const other = { ...regionWith([]), id: 'altra', name: 'Altra', municipalities: [] };
    const before = [regionWith([desk]), other];
    const after = [regionWith([]), { ...other, services: [desk] }];
    expect(linesOf(before, after)).toEqual([
      '- Sportello PUA (Rionero): cambia: regione da «Provetta» a «Altra»',
    ]);
  });

  it('gives a number instead of a hundred lines', () => {
    const many = Array.from({ length: 60 }, (_, index) => ({ ...desk, id: `pua-${index}` }));
    expect(linesOf([regionWith([])], [regionWith(many)])).toEqual(['- Nuovi: 60 servizi']);
    const checked = many.map(service => ({ ...service, provenance: verified }));
    expect(linesOf([regionWith(many)], [regionWith(checked)])).toEqual(['- Controllati: 60 servizi']);
  });

  it('groups by region, under the day, and says what it was compared with', () => {
    const other = { ...regionWith([]), id: 'altra', name: "Valle d'Altra", municipalities: [] };
    const diff = compareRegions(
      [regionWith([]), other],
      [regionWith([desk]), { ...other, services: [next] }],
      'abc123',
    );
    expect(changelogMarkdown(diff, '2026-11-12')).toBe(
      [
        '## 2026-11-12 <!-- rispetto a abc123 -->',
        '',
        "### Valle d'Altra",
        '',
        '- Nuovo: Nuovo \\*PUA\\* (Rionero)',
        '',
        '### Provetta',
        '',
        '- Nuovo: Sportello PUA (Rionero)',
        '',
      ].join('\n'),
    );
  });

  it('is empty when nothing changed', () => {
    expect(
      changelogMarkdown(compareRegions([regionWith([desk])], [regionWith([desk])], 'x'), '2026-11-12'),
    ).toBe('');
  });
});
