// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, it } from 'vitest';
import { NOTES, OFFERS } from '../../src/domain/vocabulary-offers.ts';
import { deviceOf, directionsTo } from '../../src/ui/service/directions.ts';
import { type NotePlace, notesFor } from '../../src/ui/service/note-places.ts';
import { pictureOf } from '../../src/ui/service/offer-picture.ts';
import { slotLanguages, slotsOf, weeksOf } from '../../src/ui/service/week-lines.ts';

const ANDROID = 'Mozilla/5.0 (Linux; Android 9; moto e6) Chrome/110 Mobile';
const IPHONE = 'Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) Safari/604.1';
const DESKTOP = 'Mozilla/5.0 (X11; Linux x86_64) Firefox/128';

describe('directions', () => {
  const point = { lat: 40.9964, lon: 15.6558 };
  it.each([
    [ANDROID, { name: 'A (b)', point }, 'geo:40.9964,15.6558?q=40.9964,15.6558(A%20(b))'],
    [IPHONE, { name: 'A b', point }, 'https://maps.apple.com/?ll=40.9964,15.6558&q=A%20b'],
    [
      DESKTOP,
      { name: 'A b', point },
      'https://www.openstreetmap.org/?mlat=40.9964&mlon=15.6558#map=18/40.9964/15.6558',
    ],
    [ANDROID, { name: 'A', address: 'Via Roma 1, Melfi' }, 'geo:0,0?q=Via%20Roma%201%2C%20Melfi'],
    [
      IPHONE,
      { name: 'A', address: 'Via Roma 1, Melfi' },
      'https://maps.apple.com/?q=Via%20Roma%201%2C%20Melfi',
    ],
    [
      DESKTOP,
      { name: 'A', address: 'Via Roma 1' },
      'https://www.openstreetmap.org/search?query=Via%20Roma%201',
    ],
    [ANDROID, { name: 'A' }, undefined],
  ])('open what the device has: %s %o', (agent, goal, link) => {
    expect(directionsTo(goal, deviceOf(agent))).toBe(link);
  });
});

describe('coded words', () => {
  const places: NotePlace[] = ['first', 'call', 'do', 'bring', 'hours', 'languages', 'where', 'hall'];

  it('every remark has exactly one place on the page', () => {
    const homeless = NOTES.filter(note => places.flatMap(place => notesFor([note], place)).length !== 1);
    expect(homeless).toEqual([]);
  });

  it.each([
    ['permit_family', 'need-papers'],
    ['family_doctor', 'need-health'],
    ['family_allowance', 'need-money'],
    ['family_reunion', 'need-papers'],
    ['night_shelter', 'need-housing'],
    ['child_protection', 'need-safe'],
    ['child_health', 'need-health'],
    ['digital_course', 'need-digital'],
    ['italian_test', 'need-italian'],
    ['women_group', 'need-community'],
    ['tax_return', 'need-money'],
    ['tax_code', 'need-papers'],
    ['asylum_support', 'need-legal'],
    ['asylum_request', 'need-papers'],
    ['referral', 'need-pua'],
  ] as const)('%s is drawn as the need it answers', (offer, picture) => {
    expect(pictureOf(offer)).toBe(picture);
  });

  it('every offer has a picture', () => {
    expect(OFFERS.filter(offer => !pictureOf(offer).startsWith('need-'))).toEqual([]);
  });
});

describe('the lines of a week', () => {
  const text = (known: Parameters<typeof weeksOf>[0]) =>
    weeksOf(known, undefined).map(({ season, lines }) => ({
      season: season?.join(' '),
      lines: lines.map(
        ({ days, spans }) => `${days.join('')}:${spans.map(({ from, to, n }) => `${from}-${to}${n ?? ''}`)}`,
      ),
    }));

  it('gather closed days that follow each other', () => {
    expect(text({ hours: [{ d: 0b0010001, t: [[540, 600]] }] })).toEqual([
      { season: undefined, lines: ['0:540-600', '123:', '4:540-600', '56:'] },
    ]);
  });

  it('come once for all year and once for each season', () => {
    const weeks = text({
      hours: [
        { d: 1, t: [[540, 600]] },
        { d: 1, t: [[480, 540]], on: [['07-01', '08-31']] },
      ],
    });
    expect(weeks.map(({ season }) => season)).toEqual([undefined, '07-01,08-31']);
  });

  it('put the weeks of the month in their order', () => {
    const hours = [
      { n: [[4, 3] as [number, number]], t: [[540, 600] as [number, number]], add: 1 as const },
      { n: [[4, -1] as [number, number]], t: [[540, 600] as [number, number]], add: 1 as const },
      { n: [[4, 1] as [number, number]], t: [[540, 600] as [number, number]], add: 1 as const },
    ];
    expect(text({ hours })[0]?.lines).toEqual(['01:', '2:540-6001,540-6003,540-600-1', '3456:']);
  });

  it('tell which days a language is spoken, and which a procedure is done', () => {
    const rules = [
      { d: 1, t: [[540, 600] as [number, number]], l: ['ar'], o: ['permit_renewal'] },
      { d: 8, t: [[900, 960] as [number, number]], l: ['ar', 'fr'] },
    ];
    expect([...slotLanguages(rules)]).toEqual([
      ['ar', [0, 3]],
      ['fr', [3]],
    ]);
    expect(slotsOf(rules, 'permit_renewal').map(({ day }) => day)).toEqual([0]);
    expect(slotsOf(rules, 'tax_code')).toEqual([]);
  });
});
