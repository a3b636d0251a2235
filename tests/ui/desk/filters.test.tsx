// SPDX-License-Identifier: AGPL-3.0-or-later
// @vitest-environment happy-dom
import { cleanup, screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { rulesOf } from '../../domain/hours/rules-of.ts';
import { anAtlas } from '../../support/atlas.ts';
import { aService, aTown } from '../../support/service.ts';
import { box, button, found, isPressed, openDesk, speak } from './open-desk.ts';

const MELFI = aTown();
const RAPOLLA = aTown({ istat: '076064', name: 'Rapolla' });

afterEach(cleanup);

const press = (name: string) => userEvent.click(button(name));
const findsJust = (...ids: string[]) => waitFor(() => expect([...found()].sort()).toEqual([...ids].sort()));

describe('the filter by the language of the person', () => {
  const atlas = anAtlas(
    [
      aService({ id: 'arabo', languages: ['ar'], istat: MELFI.istat }),
      aService({ id: 'bengalese', languages: ['bn'], istat: MELFI.istat, cost: 'free' }),
      aService({ id: 'nessuna', istat: MELFI.istat }),
    ],
    [MELFI, RAPOLLA],
  );

  it('follows the person who speaks another', async () => {
    await openDesk(atlas);
    await press('Parla arabo');
    await findsJust('arabo');
    await speak('bn');
    await findsJust('bengalese');
    expect(isPressed('Parla bengalese')).toBe(true);
    await press('Parla bengalese');
    await findsJust('arabo', 'bengalese', 'nessuna');
  });

  it('asks for none of a person who speaks Italian', async () => {
    await openDesk(atlas);
    await press('Parla arabo');
    await speak('it');
    await findsJust('arabo', 'bengalese', 'nessuna');
    expect(screen.queryByRole('button', { name: /^Parla/ })).toBeNull();
    await speak('ar');
    await findsJust('arabo');
    expect(isPressed('Parla arabo')).toBe(true);
  });

  it.each([
    ['a need', () => userEvent.selectOptions(screen.getByLabelText('Bisogno'), 'desk')],
    ['a town', () => userEvent.selectOptions(screen.getByLabelText('Comune'), MELFI.istat)],
  ])('leaves no language of before behind when %s was chosen with it', async (_, choose) => {
    await openDesk(atlas);
    await press('Parla arabo');
    await choose();
    await findsJust('arabo');
    await speak('it');
    await findsJust('arabo', 'bengalese', 'nessuna');
  });

  it('goes together with the others', async () => {
    await openDesk(atlas);
    await press('Parla arabo');
    await press('Gratis');
    await waitFor(() => expect(found()).toEqual([]));
    await speak('bn');
    await findsJust('bengalese');
    expect(isPressed('Gratis')).toBe(true);
  });
});

describe('the filter by what is open today', () => {
  const TUESDAY = rulesOf('Tu 09:00-12:00');
  const many = Array.from({ length: 11 }, (_, at) => aService({ id: `aperto-${at}`, hours: TUESDAY }));
  const [mediatorToday, opensLater, opensTomorrow, unknown] = [
    // Who works there today says nothing of when it is open.
    aService({
      id: 'mediatore',
      hours: rulesOf('We 09:00-12:00'),
      mediator: { languages: ['ar'], hours: TUESDAY },
    }),
    aService({ id: 'oggi-tardi', hours: rulesOf('Tu 15:00-17:00') }),
    aService({ id: 'domani', code: '2BK8', hours: rulesOf('We 09:00-12:00') }),
    aService({ id: 'ignoto' }),
  ];

  it('leaves what can still be found open, and counts it', async () => {
    await openDesk(anAtlas([mediatorToday, opensLater, opensTomorrow, unknown], [MELFI]));
    expect(screen.getByText('4 servizi')).toBeTruthy();
    await press('Aperto oggi');
    await findsJust('oggi-tardi');
    expect(screen.getByText('1 servizio')).toBeTruthy();
    expect(isPressed('Aperto oggi')).toBe(true);
    await press('Aperto oggi');
    await findsJust('mediatore', 'oggi-tardi', 'domani', 'ignoto');
    expect(isPressed('Aperto oggi')).toBe(false);
  });

  it('offers more only where more remains', async () => {
    await openDesk(anAtlas([...many, opensTomorrow], [MELFI]));
    await press('Aperto oggi');
    expect(await screen.findByText('11 servizi')).toBeTruthy();
    await press('Altri servizi');
    await waitFor(() => expect(found()).toHaveLength(11));
    expect(screen.queryByRole('button', { name: 'Altri servizi' })).toBeNull();
  });

  it('says so where nothing is', async () => {
    await openDesk(anAtlas([opensTomorrow, unknown], [MELFI]));
    await press('Aperto oggi');
    expect(await screen.findByText(/^Nessun servizio così/)).toBeTruthy();
  });

  it('hides nothing that is looked for by its code', async () => {
    await openDesk(anAtlas([opensLater, opensTomorrow], [MELFI]));
    await press('Aperto oggi');
    await findsJust('oggi-tardi');
    await userEvent.type(box(), '2bk8');
    await findsJust('domani');
  });
});
