// SPDX-License-Identifier: AGPL-3.0-or-later
// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { DeskPage } from '../../../src/ui/desk/mediator/DeskPage.tsx';
import { writtenPage } from '../../support/app.tsx';
import { deviceThatSpeaks, voice } from '../../support/fake-voices.ts';
import { addFirst, box, found, openDesk, path, steps } from './open-desk.ts';

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const hand = () => screen.getByRole('region', { name: 'Consegna' });
const codesInHand = () => [...hand().querySelectorAll('.codes bdi')].map(one => one.textContent);
const note = async (group: string, name: RegExp) => {
  await userEvent.click(screen.getByRole('button', { name: group, exact: true } as never));
  await userEvent.click(screen.getByRole('button', { name }));
};

describe('the mediator’s desk', () => {
  it('finds by words, by a printed code and by a part of a number', async () => {
    await openDesk();
    await userEvent.type(box(), '2bk8');
    await waitFor(() => expect(found()).toEqual(['bas-pua-matera']));
    await userEvent.clear(box());
    await userEvent.type(box(), '0835 5865');
    await waitFor(() => expect(found().length).toBeGreaterThan(0));
    await userEvent.clear(box());
    await userEvent.type(box(), 'questura');
    await waitFor(() => expect(found().length).toBeGreaterThan(0));
  });

  it('puts a step together in two languages, each with its own direction', async () => {
    await openDesk();
    await addFirst(1);
    await note('Porta', /^Porta: documento$/);
    await userEvent.selectOptions(screen.getByLabelText('Documento'), 'passport');
    await userEvent.click(screen.getByRole('button', { name: 'Metti la nota' }));
    const [italian, client] = [...(steps()[0] as HTMLElement).querySelectorAll<HTMLElement>('.half')];
    expect([italian?.lang, italian?.dir]).toEqual(['it', 'ltr']);
    await waitFor(() => expect([client?.lang, client?.dir]).toEqual(['ar', 'rtl']));
    expect(within(italian as HTMLElement).getByText('Porta: Passaporto')).toBeTruthy();
    expect(client?.textContent).toContain('جواز السفر');
  });

  it('refuses a note whose slot is not filled, and keeps what was typed', async () => {
    await openDesk();
    await addFirst(1);
    await note('Strada', /^Scendi qui/);
    await userEvent.type(screen.getByLabelText(/^Nome del luogo/), 'Marco 3331234567');
    fireEvent.submit(document.querySelector('form.slots') as HTMLFormElement);
    expect(screen.getByRole('alert').textContent).toContain('Nome del luogo');
    expect((screen.getByLabelText(/^Nome del luogo/) as HTMLInputElement).value).toBe('Marco 3331234567');
  });

  it.each(['0026-11-21', '2113-01-01'])(
    'refuses the day %s, which no code can hold, and keeps the plan',
    async day => {
      await openDesk();
      await addFirst(1);
      const before = codesInHand();
      await note('Quando', /Appuntamento: giorno \+ ora$/);
      fireEvent.input(screen.getByLabelText('Giorno'), { target: { value: day } });
      fireEvent.submit(document.querySelector('form.slots') as HTMLFormElement);
      expect(await screen.findByText('Controlla: Giorno')).toBeTruthy();
      expect((screen.getByLabelText('Giorno') as HTMLInputElement).value).toBe(day);
      expect(codesInHand()).toEqual(before);
    },
  );

  it('changes the person’s language without losing anything', async () => {
    await openDesk();
    await addFirst(2);
    const before = codesInHand();
    await userEvent.selectOptions(screen.getByLabelText('Lingua della persona'), 'bn');
    await waitFor(() => expect(path().querySelector('.half[lang="bn"]')).not.toBeNull());
    expect(codesInHand()).toEqual(before);
  });

  it('is empty for the next person at once, and can be had back for ten seconds', async () => {
    await openDesk();
    await addFirst(2);
    const before = codesInHand();
    await userEvent.click(screen.getByRole('button', { name: 'Nuova persona' }));
    expect(steps()).toHaveLength(0);
    expect(document.querySelector('.sheet')).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Annulla' }));
    expect(codesInHand()).toEqual(before);
    vi.useFakeTimers();
    fireEvent.click(screen.getByRole('button', { name: 'Nuova persona' }));
    vi.advanceTimersByTime(10_500);
    await vi.waitFor(() => expect(screen.queryByRole('button', { name: 'Annulla' })).toBeNull());
  });

  it('moves, opens and leaves steps by keys', async () => {
    await openDesk();
    await addFirst(3);
    const before = codesInHand();
    fireEvent.keyDown(document.body, { key: 'ArrowUp', altKey: true, shiftKey: true });
    await waitFor(() => expect(codesInHand()).toEqual([before[0], before[2], before[1]]));
    fireEvent.keyDown(document.body, { key: 'n', code: 'KeyN', altKey: true });
    await waitFor(() => expect(steps()).toHaveLength(0));
    fireEvent.keyDown(document.body, { key: 'z', code: 'KeyZ', altKey: true });
    await waitFor(() => expect(steps()).toHaveLength(3));
  });

  it('does not take a digit that is typed for a shortcut', async () => {
    await openDesk();
    await userEvent.type(screen.getByRole('searchbox'), '1');
    expect(steps()).toHaveLength(0);
  });

  it('without JavaScript says what it needs', async () => {
    expect(await writtenPage(DeskPage, { address: { page: 'desk' } })).toContain('JavaScript');
  });
});

describe('sentences to show at the desk', () => {
  const phrases = () => screen.getByRole('dialog', { name: 'Frasi da mostrare' });
  const stage = () =>
    [...phrases().querySelectorAll<HTMLElement>('.stage p[lang]')].map(one => [
      one.lang,
      one.dir,
      one.textContent,
    ]);
  const openPhrases = async () => {
    await openDesk();
    fireEvent.keyDown(document.body, { key: 'f', code: 'KeyF', altKey: true });
    await waitFor(() => expect(stage()).toHaveLength(2));
  };

  it('fill the screen at a key, with no plan and in both languages, and go at another', async () => {
    await openPhrases();
    expect(steps()).toHaveLength(0);
    expect(stage()).toEqual([
      ['it', 'ltr', 'Ho un appuntamento.'],
      ['ar', 'rtl', 'لديّ موعد.'],
    ]);
    (phrases() as HTMLDialogElement).close();
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  it('open with a button too, which is seen, and whose key stands among the keys', async () => {
    await openDesk();
    await userEvent.click(screen.getByRole('button', { name: 'Frasi da mostrare' }));
    expect(phrases()).toBeTruthy();
    expect(document.querySelector('.deskkeys')?.textContent).toContain('Alt F Frasi da mostrare');
  });

  it('are gone through with arrows and letters', async () => {
    await openPhrases();
    const key = (name: string) => fireEvent.keyDown(document.activeElement as Element, { key: name });
    key('ArrowRight');
    expect(stage()[0]?.[2]).toBe('Non ho capito.');
    key('c');
    expect(stage()[0]?.[2]).toBe('Può ripetere, per favore?');
    key('ArrowDown');
    expect(stage()[0]?.[2]).toBe('Me lo può scrivere, per favore?');
    key('ArrowLeft');
    expect(stage()[0]?.[2]).toBe('Ho un appuntamento.');
  });

  it('change with the language of the person, which can be changed there', async () => {
    await openPhrases();
    const language = within(phrases()).getByLabelText('Lingua della persona');
    await userEvent.selectOptions(language, 'bn');
    await waitFor(() => expect(stage()[1]?.[0]).toBe('bn'));
    await userEvent.selectOptions(language, 'it');
    await waitFor(() => expect(stage()).toHaveLength(1));
    expect(stage()[0]?.[0]).toBe('it');
  });

  it('are said aloud in Italian and in the language of the person, where there are voices', async () => {
    const { said, arrive } = deviceThatSpeaks(voice('it-IT'), voice('ar-SA'));
    arrive();
    await openPhrases();
    await userEvent.click(screen.getByRole('button', { name: 'Ascolta nella lingua della persona' }));
    await waitFor(() => expect(said[0]).toMatchObject({ text: 'لديّ موعد.', lang: 'ar-SA' }));
    vi.unstubAllGlobals();
  });

  it('keep the keys of the desk from the plan behind them', async () => {
    await openPhrases();
    await waitFor(() => expect(document.querySelector('[data-shortcut="1"]')).not.toBeNull());
    fireEvent.keyDown(document.body, { key: '1' });
    fireEvent.keyDown(document.body, { key: 'n', code: 'KeyN', altKey: true });
    expect(steps()).toHaveLength(0);
    expect(phrases()).toBeTruthy();
  });
});
