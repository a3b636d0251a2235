// SPDX-License-Identifier: AGPL-3.0-or-later

/** The browser's own question, kept from the moment it offers it until the reader asks for it. */
export type InstallPrompt = Event & {
  prompt: () => Promise<unknown>;
  userChoice: Promise<{ outcome: 'accepted' | 'dismissed' }>;
};

let offered: InstallPrompt | undefined;
const listeners = new Set<() => void>();

const keep = (prompt: InstallPrompt | undefined): void => {
  offered = prompt;
  for (const listener of listeners) listener();
};

/** Call it once when the app starts: the browser offers early, and only once. */
export const watchInstall = (): void => {
  addEventListener('beforeinstallprompt', event => {
    event.preventDefault();
    keep(event as InstallPrompt);
  });
  addEventListener('appinstalled', () => keep(undefined));
};

export const installPrompt = (): InstallPrompt | undefined => offered;

export const onInstallPrompt = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};

/** Asks the reader with the browser's own question; each can be asked once. */
export const askToInstall = async (): Promise<boolean> => {
  const prompt = offered;
  if (prompt === undefined) return false;
  await prompt.prompt();
  const { outcome } = await prompt.userChoice;
  keep(undefined);
  return outcome === 'accepted';
};
