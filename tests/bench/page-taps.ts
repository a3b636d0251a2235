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

/** A finger stays down about this long. */
const FINGER = 80;

type Timed = { seen: number; shown: number };

/** Starts to watch for what a press brings: the frame that shows the press, and the one that shows what was asked for. */
const watch = (page: Page, until: string) =>
  page.evaluate(wanted => {
    const drawn = (then: (at: number) => void) =>
      // The task after a frame's callbacks comes when the frame is drawn.
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => then(performance.now());
        port2.postMessage(undefined);
      });
    const times = { down: 0, seen: 0, up: 0, shown: 0 };
    Object.assign(globalThis, { times });
    const once = { capture: true, once: true };
    addEventListener(
      'pointerdown',
      event => {
        times.down = event.timeStamp;
        drawn(at => {
          times.seen = at;
        });
      },
      once,
    );
    addEventListener(
      'click',
      event => {
        times.up = event.timeStamp;
      },
      once,
    );
    const watcher = new MutationObserver(() => {
      if (document.querySelector(wanted) === null) return;
      watcher.disconnect();
      drawn(at => {
        times.shown = at;
      });
    });
    watcher.observe(document, { subtree: true, childList: true, attributes: true });
  }, until);

/** A finger on a thing: when the press is seen, counted from its coming down, and when its answer is, from its lifting. */
const timed = async (page: Page, { press, until }: Tap): Promise<Timed> => {
  const thing = page.locator(press).first();
  await thing.scrollIntoViewIfNeeded();
  const box = await thing.boundingBox();
  if (box === null) throw new Error(`nothing to press: ${press}`);
  await watch(page, until);
  const session = await page.context().newCDPSession(page);
  const touchPoints = [{ x: box.x + box.width / 2, y: box.y + box.height / 2 }];
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints });
  await page.waitForTimeout(FINGER);
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  const times = await page.waitForFunction(() => {
    const { times: now } = globalThis as unknown as {
      times: Record<'down' | 'seen' | 'up' | 'shown', number>;
    };
    return now.shown > 0 && now.seen > 0 ? now : null;
  });
  const { down, seen, up, shown: there } = (await times.jsonValue()) ?? { down: 0, seen: 0, up: 0, shown: 0 };
  await session.detach();
  return { seen: seen - down, shown: there - up };
};

/** The first time something is pressed after the app was opened, and the second, when its code is already there. */
const twice = async (
  browser: Browser,
  url: string,
  tap: Tap,
): Promise<{ seen: number[]; first: number[]; again: number[] }> => {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true });
  const page = await cheapPhone(context, 'any');
  const result = { seen: [] as number[], first: [] as number[], again: [] as number[] };
  await page.goto(`${url}${tap.from}`);
  await workerReady(page);
  for (let time = 0; time < TIMES; time++) {
    await page.goto(`${url}${tap.from}`);
    for (const times of [result.first, result.again]) {
      await page.locator('html[data-alive]').waitFor();
      await page.locator(tap.press).first().waitFor();
      await page.waitForTimeout(1200);
      const { seen, shown: there } = await timed(page, tap);
      result.seen.push(seen);
      times.push(there);
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
    const { seen, first, again } = await twice(browser, url, tap);
    console.log(
      `  ${tap.name.padEnd(28)} pressed look ${shown(seen)}   answer, first ${shown(first)}   again ${shown(again)}`,
    );
  }
};
