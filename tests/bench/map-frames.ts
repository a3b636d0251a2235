// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Page } from '@playwright/test';

/**
 * How long the frames of a map were. `work` is the longest the page itself worked at a stretch, in time of its own
 * thread: it says the same on a machine that others use as well, where a frame also waits for them.
 */
export type Frames = { longest: number; over100: number; over50: number; frames: number; work: number };

const FRAME = 16;
const STEPS = 14;
const REST = 500;

const startCounting = (page: Page) =>
  page.evaluate(() => {
    const deltas: number[] = [];
    let last = performance.now();
    const next = (now: number): void => {
      deltas.push(now - last);
      last = now;
      requestAnimationFrame(next);
    };
    requestAnimationFrame(next);
    Object.assign(globalThis, { deltas });
  });

type TraceEvent = {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  tdur?: number;
  args: { name?: string };
};

/** The longest task of the page's main thread while something is done. */
const workOf = async (page: Page, what: () => Promise<void>): Promise<number> => {
  const browser = page.context().browser();
  await browser?.startTracing(page, { categories: ['toplevel', 'devtools.timeline'] });
  await what();
  const trace = (await browser?.stopTracing())?.toString() ?? '{"traceEvents":[]}';
  const { traceEvents }: { traceEvents: TraceEvent[] } = JSON.parse(trace);
  const idOf = ({ pid, tid }: TraceEvent): string => `${pid} ${tid}`;
  const busy = new Set(traceEvents.filter(({ name }) => name === 'FireAnimationFrame').map(idOf));
  const mains = traceEvents.filter(
    one => one.name === 'thread_name' && one.args.name === 'CrRendererMain' && busy.has(idOf(one)),
  );
  const ids = new Set(mains.map(idOf));
  const tasks = traceEvents.filter(
    one => one.ph === 'X' && one.name.endsWith('RunTask') && ids.has(idOf(one)),
  );
  return tasks.reduce((most, { tdur = 0 }) => Math.max(most, tdur / 1000), 0);
};

const counted = async (page: Page): Promise<Omit<Frames, 'work'>> => {
  const deltas = await page.evaluate(() => (globalThis as unknown as { deltas: number[] }).deltas.slice(1));
  return {
    longest: Math.max(...deltas),
    over100: deltas.filter(one => one > 100).length,
    over50: deltas.filter(one => one > 50).length,
    frames: deltas.length,
  };
};

/** One finger across a map, and a moment for what is drawn then. */
const pull = async (page: Page, dx: number, dy: number): Promise<void> => {
  const session = await page.context().newCDPSession(page);
  const from = { x: 195, y: 330 };
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [from] });
  for (let step = 1; step <= STEPS; step++) {
    const touchPoints = [{ x: from.x + (dx * step) / STEPS, y: from.y + (dy * step) / STEPS }];
    await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints });
    await page.waitForTimeout(FRAME);
  }
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await session.detach();
  await page.waitForTimeout(REST);
};

const press = async (page: Page, key: string): Promise<void> => {
  await page.keyboard.press(key);
  await page.waitForTimeout(REST + 300);
};

const PULLS = [
  [-150, 60],
  [120, 160],
  [-60, -180],
] as const;

/** Pans and zooms a map that has the focus, the same way on whatever page, and counts the frames. */
export const framesOf = async (page: Page, map: string): Promise<{ pan: Frames; zoom: Frames }> => {
  const framesDuring = async (what: () => Promise<void>): Promise<Frames> => {
    await page.locator(map).focus();
    await startCounting(page);
    const work = await workOf(page, what);
    return { ...(await counted(page)), work };
  };
  const pan = await framesDuring(async () => {
    for (let nearer = 0; nearer < 3; nearer++) for (const [dx, dy] of PULLS) await pull(page, dx, dy);
  });
  const zoom = await framesDuring(async () => {
    for (const key of ['+', '+', '+', '+', '-', '-', '-', '-', '-', '+']) await press(page, key);
  });
  return { pan, zoom };
};
