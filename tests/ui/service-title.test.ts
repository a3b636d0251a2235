// SPDX-License-Identifier: AGPL-3.0-or-later
import { beforeAll, describe, expect, it } from 'vitest';
import type { Atlas } from '../../src/domain/atlas.ts';
import type { Service } from '../../src/domain/service.ts';
import { useWholeLanguage } from '../../src/i18n/i18n.ts';
import { titleOf } from '../../src/ui/service-title.ts';
import { realAtlas } from '../support/atlas.ts';
import { aService } from '../support/service.ts';

let real: Atlas;
beforeAll(async () => {
  real = realAtlas();
  await useWholeLanguage('en');
});

const english = (service: Service) => titleOf(service, 'en').title;
const row = (id: string) => real.services.get(id) as Service;

describe('the title of a service', () => {
  it.each([
    ['nat-1522', '1522 – Help against violence'],
    ['nat-antitratta', 'Help against human trafficking and exploitation'],
    ['nat-112', '112 – Emergency'],
    ['bas-questura-mt', 'Immigration office (Questura)'],
  ])('says what %s is', (id, title) => {
    expect(english(row(id))).toBe(title);
  });

  it('calls an anti-violence centre what it is, and nothing else so', () => {
    const centre = aService({ kind: 'women_safety', needs: ['safety'], offers: ['violence_help'] });
    expect(english(centre)).toMatch(/centre/i);
    expect(english({ ...centre, offers: ['trafficking_help'] })).toBe(
      'Help against human trafficking and exploitation',
    );
  });

  it('is the name itself for readers of Italian', () => {
    expect(titleOf(row('nat-1522'), 'it')).toEqual({ title: row('nat-1522').name, italian: undefined });
  });
});
