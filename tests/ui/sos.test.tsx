// SPDX-License-Identifier: AGPL-3.0-or-later
// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/preact';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Atlas, atlasOf } from '../../src/domain/atlas.ts';
import { useWholeLanguage } from '../../src/i18n/i18n.ts';
import { LANGUAGES } from '../../src/i18n/languages.ts';
import { maybeText } from '../../src/ui/programmes/maybe-text.ts';
import { linesByGroup } from '../../src/ui/sos/help-lines.ts';
import { SosPage } from '../../src/ui/sos/SosPage.tsx';
import { renderPage, writtenPage } from '../support/app.tsx';
import { anAtlas, realAtlas, trainingAtlas } from '../support/atlas.ts';
import { aService } from '../support/service.ts';

let real: Atlas;
beforeAll(() => {
  real = realAtlas();
});
afterEach(cleanup);

const numbersOf = (html: string): string[] =>
  [...html.matchAll(/href="tel:([^"]+)"/g)].map(([, digits]) => digits ?? '');

describe.each(['it', 'ar'])('the emergency numbers in %s', lang => {
  it('begin with 112, which is for danger', async () => {
    await renderPage(SosPage, { lang, atlas: real });
    const [first] = screen.getAllByRole('link').filter(link => link.getAttribute('href')?.startsWith('tel:'));
    expect(first?.getAttribute('href')).toBe('tel:112');
    expect(first?.className).toBe('call red');
  });

  it('say in words what each is for', async () => {
    await renderPage(SosPage, { lang, atlas: real });
    for (const { id, phones = [] } of linesByGroup(real).flatMap(({ services }) => services)) {
      const words = maybeText('sos', `for.${id}`) ?? 'nothing';
      const name = new RegExp(`^${phones[0]}\\s*:\\s*${words}`);
      expect(screen.getByRole('link', { name }), id).toBeTruthy();
    }
  });

  it('keep the Italian name under what each is for', async () => {
    await renderPage(SosPage, { lang, atlas: real });
    const name = screen.getByText('114 – Emergenza Infanzia');
    expect(name.closest('[lang]')?.getAttribute('lang')).toBe('it');
  });

  it('lead to the page about violence', async () => {
    await renderPage(SosPage, { lang, atlas: real });
    const links = screen.getAllByRole('link').map(link => link.getAttribute('href'));
    expect(links).toContain(`/${lang}/safety/`);
  });

  it('are all in the page as it is written, without JavaScript', async () => {
    const html = await writtenPage(SosPage, { lang, atlas: real });
    expect(numbersOf(html)).toEqual([
      ...['112', '113', '115', '118', '1522', '800290290', '114', '116000', '19696'],
      ...['800905570', '+393511376335', '803164', '+3906164164', '800901010'],
    ]);
    expect(html).not.toMatch(/<button|style=|onclick/i);
  });
});

describe('the emergency numbers', () => {
  it('come from the national rows and from nowhere else', async () => {
    const html = await writtenPage(SosPage, { atlas: anAtlas([], []) });
    expect(numbersOf(html)).toEqual([]);
    expect(html).toContain('Serve la rete una volta');
  });

  it('say hours only when they hold at any hour, and doubt them when their source does', async () => {
    const line = { kind: 'helpline_online', serves: ['italy'], offers: ['emergency'] } as const;
    const lines = [
      aService({
        ...line,
        serves: ['italy'],
        offers: ['emergency'],
        id: 'sempre',
        phones: ['111'],
        hours: [{}],
      }),
      aService({
        ...line,
        serves: ['italy'],
        offers: ['emergency'],
        id: 'forse',
        phones: ['222'],
        hours: [{}],
        notes: ['hours_uncertain'],
      }),
    ];
    await renderPage(SosPage, { atlas: anAtlas(lines, []) });
    expect(screen.getByRole('link', { name: /^111/ }).textContent).toContain('24 ore');
    expect(screen.getByRole('link', { name: /^222/ }).textContent).not.toContain('24 ore');
  });

  it('of one desk are told apart: each can be called', async () => {
    await renderPage(SosPage, { atlas: real });
    expect(screen.getByRole('link', { name: /^803164/ })).toBeTruthy();
    expect(screen.getByRole('link', { name: /^06 164164/ }).getAttribute('href')).toBe('tel:+3906164164');
  });

  it('that were made up for practice show beside the real ones only their own', async () => {
    const national = real.regions.filter(({ id }) => id === 'national');
    const practice = trainingAtlas().regions.filter(({ id }) => id !== 'national');
    const html = await writtenPage(SosPage, { atlas: atlasOf([...national, ...practice]) });
    expect(html).not.toContain('prova-');
  });

  it('have words in each language for what they are for', async () => {
    for (const { code } of LANGUAGES) {
      await useWholeLanguage(code);
      for (const { id } of linesByGroup(real).flatMap(({ services }) => services))
        expect(maybeText('sos', `for.${id}`), `${code} ${id}`).toBeDefined();
    }
  });
});
