// SPDX-License-Identifier: AGPL-3.0-or-later
import puppeteer from 'puppeteer-core';
import { pathOfProgram } from '../run/requirements.ts';
import { BETWEEN_KEYS_MS, type Browser } from './browser.ts';

/** Firefox in Italian, with everything its console says: it reports a broken policy as an error of the page. */
export const startFirefox = async (): Promise<Browser> => {
  const program = await puppeteer.launch({
    browser: 'firefox',
    executablePath: pathOfProgram('Firefox'),
    headless: true,
    extraPrefsFirefox: { 'intl.accept_languages': 'it' },
  });
  const page = await program.newPage();
  const said: string[] = [];
  page.on('console', message => said.push(message.text()));
  page.on('pageerror', error => said.push(error instanceof Error ? error.message : String(error)));
  const at = (path: string) => page.locator(`::-p-xpath(${path})`);
  return {
    open: async url => void (await page.goto(url)),
    reload: async () => void (await page.reload()),
    press: path => at(path).click(),
    ask: async (path, words) => {
      await at(path).click();
      await page.keyboard.type(words, { delay: BETWEEN_KEYS_MS });
      await page.keyboard.press('Enter');
    },
    read: async <T>(expression: string) => {
      // A page that is just being left cannot be asked.
      const answer = page.evaluate(expression).catch(() => undefined);
      return ((await answer) ?? undefined) as T | undefined;
    },
    complaints: async () => [...said],
    stop: () => program.close(),
  };
};
