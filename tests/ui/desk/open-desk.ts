// SPDX-License-Identifier: AGPL-3.0-or-later
import { fireEvent, screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { expect } from 'vitest';
import { DeskPage } from '../../../src/ui/desk/mediator/DeskPage.tsx';
import { renderPage } from '../../support/app.tsx';
import { basilicata } from '../../support/found.ts';
import { aRegion, aState, aStore } from '../../support/store.ts';

/** The mediator's desk with these data on the computer, its first list drawn. */
export const openDesk = async (atlas = basilicata) => {
  await renderPage(DeskPage, {
    atlas,
    store: aStore(),
    state: aState({ atlas, regions: [aRegion()] }),
    address: { page: 'desk' },
  });
  await waitFor(() => expect(found().length).toBeGreaterThan(0));
};

export const box = () => screen.getByRole('searchbox') as HTMLInputElement;
/** The services that are listed. */
export const found = () =>
  [...document.querySelectorAll<HTMLElement>('.result')].map(one => one.dataset.serviceId);
export const path = () => screen.getByRole('region', { name: /^Percorso di oggi/ });
export const steps = () => [...path().querySelectorAll<HTMLElement>('.deskstep')];
/** What can be pressed, by what it says. */
export const button = (name: string | RegExp) => screen.getByRole('button', { name });
export const isPressed = (name: string) => button(name).getAttribute('aria-pressed') === 'true';
export const speak = (lang: string) =>
  userEvent.selectOptions(screen.getByLabelText('Lingua della persona'), lang);
export const pressAlt = (letter: string) =>
  fireEvent.keyDown(document.body, { key: letter, code: `Key${letter.toUpperCase()}`, altKey: true });
/** Adds the first services of the list by their digits. */
export const addFirst = async (count: number) => {
  for (let nth = 0; nth < count; nth++) fireEvent.keyDown(document.body, { key: String(nth + 1) });
  await waitFor(() => expect(steps()).toHaveLength(count));
};
