// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Browser, Page } from '@playwright/test';
import { workerReady } from '../e2e/visit.ts';
import { cheapPhone } from './page-load.ts';

type Tap = { name: string; from: string; press: string; until: string };

const TAPS: Tap[] = [
  {
    name: 'a need, its heading',
    from: 'en/',
    press: '.tile[href*="need=italian"]',
    until: 'main.find h1',
  },
  {
    name: 'a need, its first card',
    from: 'en/',
    press: '.tile[href*="need=italian"]',
    until: 'main.find article',
  },
  {
    name: 'a filter, the chip pressed',
    from: 'en/find/?need=papers',
    press: '.chip[data-filter="free"]',
    until: '.chip[data-filter="free"][aria-pressed="true"]',
  },
  {
    name: 'a card, its heading',
    from: 'en/find/?need=papers',
    press: 'article h3 a',
    until: '[data-page="service"] h1, main:not(.find) h1',
  },
];
const TIMES = 5;

/** From the press to the end of the first frame that shows what was asked for, in milliseconds. */
const timed = (page: Page, { press, until }: Tap): Promise<number> =>
  page.evaluate(
    ([pressed, wanted]) =>
      new Promise<number>((done, fail) => {
        const start = performance.now();
        const look = () => {
          if (document.querySelector(wanted) === null) return false;
          // The task after a frame's callbacks comes when the frame is drawn.
          requestAnimationFrame(() => {
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => done(performance.now() - start);
            port2.postMessage(undefined);
          });
          return true;
        };
        const watcher = new MutationObserver(() => look() && watcher.disconnect());
        watcher.observe(document, { subtree: true, childList: true, attributes: true });
        const target = document.querySelector<HTMLElement>(pressed);
        if (target === null) fail(new Error(`nothing to press: ${pressed}`));
        target?.click();
      }),
    [press, until] as const,
  );

/** The first time something is pressed after the app was opened, and the second, when its code is already there. */
const twice = async (
  browser: Browser,
  url: string,
  tap: Tap,
): Promise<{ first: number[]; again: number[] }> => {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const page = await cheapPhone(context, 'any');
  const result = { first: [] as number[], again: [] as number[] };
  await page.goto(`${url}${tap.from}`);
  await workerReady(page);
  for (let time = 0; time < TIMES; time++) {
    await page.goto(`${url}${tap.from}`);
    for (const times of [result.first, result.again]) {
      await page.locator('html[data-alive]').waitFor();
      await page.locator(tap.press).first().waitFor();
      await page.waitForTimeout(1200);
      times.push(await timed(page, tap));
      await page.goBack();
      await page.waitForTimeout(300);
    }
  }
  await context.close();
  return result;
};

const shown = (times: number[]): string => {
  const sorted = [...times].sort((a, b) => a - b);
  return `${sorted[sorted.length >> 1]?.toFixed(0).padStart(4)} ms, worst ${sorted.at(-1)?.toFixed(0).padStart(4)}`;
};

/** How long a press takes on a cheap phone, its app already there. */
export const benchTaps = async (browser: Browser, url: string): Promise<void> => {
  console.log(`Presses, CPU ÷6, no network needed (median and worst of ${TIMES}):`);
  for (const tap of TAPS) {
    const { first, again } = await twice(browser, url, tap);
    console.log(`  ${tap.name.padEnd(28)} first ${shown(first)}   again ${shown(again)}`);
  }
};
