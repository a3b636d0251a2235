// SPDX-License-Identifier: AGPL-3.0-or-later
// @vitest-environment happy-dom
import { cleanup, screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { addFirst, box, button, found, isPressed, openDesk, pressAlt, steps } from './open-desk.ts';

beforeEach(() => openDesk());
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const chosenIn = (label: string) => (screen.getByLabelText(label) as HTMLSelectElement).value;
const lookAround = async () => {
  await userEvent.selectOptions(screen.getByLabelText('Bisogno'), 'desk');
  await userEvent.selectOptions(screen.getByLabelText('Comune'), '076048');
  await userEvent.click(button('Gratis'));
  await userEvent.click(button('Aperto oggi'));
  await userEvent.click(button('Parla arabo'));
  await userEvent.type(box(), 'questura');
};
const looksForNothing = () => {
  expect([box().value, chosenIn('Bisogno'), chosenIn('Comune')]).toEqual(['', '', '']);
  expect(['Gratis', 'Aperto oggi', 'Parla arabo'].filter(isPressed)).toEqual([]);
};

describe('the next person', () => {
  it('finds no words, need, town or filter of the one before, and begins in the search box', async () => {
    const all = found();
    await addFirst(1);
    await lookAround();
    await userEvent.click(button('Nuova persona'));
    looksForNothing();
    expect(document.activeElement).toBe(box());
    await waitFor(() => expect(found()).toEqual(all));
  });

  it.each([
    ['the key', () => pressAlt('n')],
    ['the button', () => userEvent.click(button('Nuova persona'))],
  ])('comes by %s also where there was no plan, with nothing to take back', async (_, come) => {
    await lookAround();
    await come();
    await waitFor(looksForNothing);
    expect(document.activeElement).toBe(box());
    expect(screen.queryByRole('button', { name: 'Annulla' })).toBeNull();
  });

  it('can come again and again, and the keys reach the new search box', async () => {
    for (const words of ['casa', 'scuola']) {
      await userEvent.type(box(), words);
      pressAlt('n');
      await waitFor(() => expect(box().value).toBe(''));
      expect(document.activeElement).toBe(box());
    }
    box().blur();
    await userEvent.keyboard('/');
    expect(document.activeElement).toBe(box());
  });

  it('begins with the search where only one part fits on the screen', async () => {
    await userEvent.click(button('Consegna'));
    const part = () => document.querySelector<HTMLElement>('main')?.dataset.part;
    expect(part()).toBe('hand');
    await userEvent.click(button('Nuova persona'));
    expect(part()).toBe('find');
  });

  it('is told nothing of what was added before', async () => {
    await addFirst(1);
    expect(screen.getByText(/: aggiunto, passo 1$/)).toBeTruthy();
    await userEvent.click(button('Nuova persona'));
    expect(screen.queryByText(/: aggiunto, passo 1$/)).toBeNull();
  });

  it('taken back brings the plan of the one before, not the search', async () => {
    await addFirst(2);
    await lookAround();
    await userEvent.click(button('Nuova persona'));
    await userEvent.click(button('Annulla'));
    expect(steps()).toHaveLength(2);
    looksForNothing();
  });

  it('taken back too late leaves the focus on a button that can be pressed', async () => {
    await addFirst(1);
    vi.useFakeTimers();
    pressAlt('n');
    await vi.waitFor(() => button('Annulla').focus());
    vi.advanceTimersByTime(10_500);
    await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('Nuova persona'));
    expect((document.activeElement as HTMLButtonElement).disabled).toBe(false);
  });
});
