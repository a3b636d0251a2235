// SPDX-License-Identifier: AGPL-3.0-or-later
// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Service } from '../../src/domain/service.ts';
import { startWords } from '../../src/i18n/i18n.ts';
import { groupByTown } from '../../src/ui/directory/prepare.ts';
import { ServiceCard } from '../../src/ui/directory/ServiceCard.tsx';
import { aService, aTown } from '../support/service.ts';

const TUESDAY_TEN = new Date('2026-11-24T10:00:00+01:00');
const melfi = aTown();
const sources = new Map([
  [
    'fonte-di-prova',
    { id: 'fonte-di-prova', publisher: 'Comune di prova', title: 'Pagina', licenceState: 'none' as const },
  ],
]);

const show = (known: Partial<Service>, town = melfi) =>
  render(<ServiceCard service={aService(known)} town={town} sources={sources} now={TUESDAY_TEN} />);

beforeAll(async () => void (await startWords()));
afterEach(cleanup);

describe('a service card', () => {
  it('says hours are not known instead of closed when nobody wrote them', () => {
    show({});
    expect(screen.getByText('Orari non conosciuti.')).toBeTruthy();
  });

  it('asks to call first only when there is a number to call', () => {
    show({ phones: ['0972 000001'] });
    expect(screen.getByText('Orari non conosciuti: chiama prima.')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Chiama 0972 000001' }).getAttribute('href')).toBe(
      'tel:+390972000001',
    );
  });

  it('says until when it is open', () => {
    show({ hours: [{ d: 31, t: [[540, 780]] }] });
    expect(screen.getByText('Aperto fino alle 13:00')).toBeTruthy();
  });

  it('never says open on hours its own source doubts', () => {
    show({ hours: [{ d: 31, t: [[540, 780]] }], notes: ['hours_uncertain'] });
    expect(screen.getByText('Orari non conosciuti.')).toBeTruthy();
    expect(screen.getByText('Gli orari non sono sicuri: chiama prima.')).toBeTruthy();
  });

  it('closes on the patron day of its town', () => {
    show(
      {
        hours: [
          { d: 31, t: [[540, 780]] },
          { ph: 1, s: 'off' },
        ],
      },
      aTown({ patronDay: '11-24' }),
    );
    expect(screen.getByText('Chiuso, apre mercoledì 25 novembre alle 9:00')).toBeTruthy();
  });

  it('sends to the town hall when only the name of a desk is known', () => {
    show({ status: 'existence_only', istat: '076048' });
    expect(screen.getByText('Chiedi al Comune di Melfi')).toBeTruthy();
  });

  it('says where the facts come from and that nobody has called', () => {
    show({ provenance: { sources: ['fonte-di-prova'], date: '2025-09', confidence: 'high' } });
    expect(screen.getByText(/Da: Comune di prova, settembre 2025/)).toBeTruthy();
    expect(screen.getByText(/Nessuno ha ancora chiamato/)).toBeTruthy();
  });

  it('carries its id and needs for those who embed or test the page', () => {
    show({ needs: ['desk', 'papers'] });
    const card = screen.getByRole('article');
    expect([card.dataset.serviceId, card.dataset.need]).toEqual(['prova-sportello', 'desk papers']);
  });
});

describe('the order of a region', () => {
  const venosa = aTown({ istat: '076095', name: 'Venosa' });
  const acerenza = aTown({ istat: '076002', name: 'Àcerenza' });

  it('is by town, accents or not, after what is for everybody', () => {
    const services = ['076095', undefined, '076002'].map((istat, index) =>
      aService({ id: `s-${index}`, ...(istat && { istat }) }),
    );
    const groups = groupByTown({ services, municipalities: [venosa, acerenza] });
    expect(groups.map(({ town }) => town?.name)).toEqual([undefined, 'Àcerenza', 'Venosa']);
  });

  it('puts protection and emergency before all else', () => {
    const services = [aService({ id: 'a' }), aService({ id: 'b', needs: ['health', 'safety'] })];
    const [group] = groupByTown({ services, municipalities: [] });
    expect(group?.services.map(({ id }) => id)).toEqual(['b', 'a']);
  });
});
