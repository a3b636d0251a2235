// SPDX-License-Identifier: AGPL-3.0-or-later
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, type TestInfo } from '@playwright/test';
import type { StaticServer } from '../support/static-server.ts';

/** Opens a page and waits until it is alive: what needs the phone's own memory is on it. */
export const openAlive = async (page: Page, address: string): Promise<void> => {
  await page.goto(address);
  await expect(page.locator('html')).toHaveAttribute('data-alive', '');
};

/**
 * A browser without workers, as a private window can be one, unless the test is tagged `@worker`. For what has nothing
 * to do with them: to keep all files of the app takes longer than most tests.
 */
export const withoutWorker = async ({ page }: { page: Page }, { tags }: TestInfo): Promise<void> => {
  if (!tags.includes('@worker')) await page.addInitScript('delete Navigator.prototype.serviceWorker');
};

/** Waits until the app will open without a network. */
export const workerReady = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (navigator.serviceWorker.controller === null)
      await new Promise(done =>
        navigator.serviceWorker.addEventListener('controllerchange', done, { once: true }),
      );
  });

/**
 * No network from now on, and nothing of what the browser happens to remember of the site: what is left is what the
 * app keeps by itself. Safari shows its own memory to no worker.
 */
export const airplaneMode = async (page: Page, site: StaticServer): Promise<void> => {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.clearBrowserCache');
  await session.detach();
  await site.stop();
};

const RULES = ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** What another theme can break. */
const RULES_OF_COLOURS = ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block'];

/** A page without frames is judged in itself: by way of a second page it would take twice as long. */
const judgeOf = (page: Page): AxeBuilder =>
  new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode(page.frames().length === 1);

const foundBy = async (axe: AxeBuilder): Promise<string[]> => {
  const { violations } = await axe.analyze();
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
  );
};

/** Accessibility faults, AAA contrast among them, as short lines. */
export const faultsOf = (page: Page): Promise<string[]> => foundBy(judgeOf(page).withTags(RULES));

/** The same by day, and what may go wrong with colours by night. */
export const faultsInBoth = async (page: Page): Promise<string[]> => {
  // Colours that are still changing have no contrast yet.
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  const dark = await foundBy(judgeOf(page).withRules(RULES_OF_COLOURS));
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  return [...dark.map(fault => `dark ${fault}`), ...(await faultsOf(page)).map(fault => `light ${fault}`)];
};

/** Words of a page, or of a part of it, that are cut in two at the end of a line, unless they are longer than any screen is made for. */
export const cutWordsOf = (page: Page, part = 'body'): Promise<string[]> =>
  page.locator(part).evaluate(root => {
    const LONG = 14;
    const isCut = (node: Node, start: number, end: number): boolean => {
      const range = document.createRange();
      range.setStart(node, start);
      range.setEnd(node, end);
      const [first, ...others] = [...range.getClientRects()].filter(({ width }) => width > 0);
      return others.some(({ top }) => first !== undefined && top > first.bottom - 4);
    };
    const cut: string[] = [];
    const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
      const { parentElement: parent, data } = node as Text;
      const seen =
        parent?.closest('.vh, .skip, noscript, script') === null && parent.getClientRects().length > 0;
      for (const { 0: word, index } of seen ? data.matchAll(/[^\s\-–—/]+/g) : [])
        if (word.length < LONG && isCut(node, index, index + word.length)) cut.push(word);
    }
    return cut;
  });

export const sidewaysOf = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
