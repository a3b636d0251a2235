// SPDX-License-Identifier: AGPL-3.0-or-later
// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { addFirst, button, openDesk, steps } from './open-desk.ts';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const send = () => button('Invia il link');
const addSecond = async () => {
  fireEvent.keyDown(document.body, { key: '2' });
  await waitFor(() => expect(steps()).toHaveLength(2));
};

describe('the link of a plan', () => {
  it('is said to be copied only while it is the one of the plan', async () => {
    const user = userEvent.setup();
    await openDesk();
    await addFirst(1);
    const sender = send();
    await user.click(sender);
    expect(await screen.findByText('Link copiato')).toBeTruthy();
    await addSecond();
    expect(screen.queryByText('Link copiato')).toBeNull();
    expect(send()).toBe(sender);
    await user.click(sender);
    expect(await screen.findByText('Link copiato')).toBeTruthy();
  });

  it('is not said to be copied when the plan changed in the meantime', async () => {
    const user = userEvent.setup();
    await openDesk();
    await addFirst(1);
    let done = () => {};
    vi.spyOn(navigator.clipboard, 'writeText').mockReturnValue(new Promise(resolve => (done = resolve)));
    await user.click(send());
    await addSecond();
    done();
    await new Promise(resolve => setTimeout(resolve, 20));
    expect(screen.queryByText('Link copiato')).toBeNull();
  });

  it('is given to copy by hand only until the plan changes', async () => {
    const user = userEvent.setup();
    await openDesk();
    await addFirst(1);
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('no'));
    await user.click(send());
    const byHand = /^Il browser non lascia copiare/;
    expect(((await screen.findByLabelText(byHand)) as HTMLInputElement).value).toContain('#');
    await addSecond();
    expect(screen.queryByLabelText(byHand)).toBeNull();
  });
});
