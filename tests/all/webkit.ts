// SPDX-License-Identifier: AGPL-3.0-or-later
import type { StaticServer } from '../support/static-server.ts';
import { BETWEEN_KEYS_MS, type Browser } from './browser.ts';
import { OPENED } from './journey.ts';
import { startDriver } from './webdriver.ts';
import { NOTED, placeWitness } from './witness.ts';

const ENTER = '\uE007';

/**
 * WebKitGTK in Italian. Its driver has no way to its console, and it prints nothing of it while it is driven,
 * so a witness in the pages notes what it complains of.
 */
export const startWebKit = async (site: StaticServer): Promise<Browser> => {
  placeWitness(site, OPENED);
  const driver = await startDriver('it');
  const read = async <T>(expression: string) =>
    // A page that is just being left cannot be asked.
    (await driver.run<T | null>(`return ${expression}`).catch(() => null)) ?? undefined;
  return {
    open: driver.open,
    reload: driver.reload,
    press: driver.press,
    ask: async (path, words) => {
      await driver.press(path);
      for (const key of [...words, ENTER]) {
        await driver.type(path, key);
        await new Promise(next => setTimeout(next, BETWEEN_KEYS_MS));
      }
    },
    read,
    complaints: async () => {
      const noted = await read<string[]>(NOTED);
      if (noted === undefined) throw new Error('The page does not say what the witness noted.');
      return noted;
    },
    stop: driver.stop,
  };
};
