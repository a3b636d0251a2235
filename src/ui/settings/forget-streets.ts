// SPDX-License-Identifier: AGPL-3.0-or-later

/** Without the code that also stops downloads, at least what is there goes. */
const takeFiles = async (): Promise<void> => {
  const root = await navigator.storage.getDirectory();
  for await (const name of root.keys()) await root.removeEntry(name, { recursive: true });
};

/** Takes away the street maps on this phone, which are not the store's; a phone that cannot have any has none. */
export const forgetStreets = async (): Promise<void> => {
  try {
    const map = await import('../../map/streets/forget.ts');
    await map.forgetStreets();
  } catch {
    await takeFiles().catch(() => undefined);
  }
};
