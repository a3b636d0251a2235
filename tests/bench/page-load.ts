// SPDX-License-Identifier: AGPL-3.0-or-later
import type { BrowserContext, CDPSession, Page } from '@playwright/test';

/** A bad line: 400 kilobits a second, 400 ms there and back; and a processor six times slower than this one. */
const LINE = {
  offline: false,
  latency: 400,
  downloadThroughput: 400_000 / 8,
  uploadThroughput: 400_000 / 8,
};
const SLOWER = 6;

export type Load = { fcp: number; lcp: number; cls: number; ready: number; bytes: number; requests: number };

/** Runs in the page before anything else of it. */
const WATCH = `
  globalThis.__name = given => given;
  const seen = globalThis.seen = { fcp: 0, lcp: 0, cls: 0, ready: 0 };
  const watch = (type, take) =>
    new PerformanceObserver(list => list.getEntries().forEach(take)).observe({ type, buffered: true });
  watch('paint', entry => { if (entry.name === 'first-contentful-paint') seen.fcp = entry.startTime; });
  watch('largest-contentful-paint', entry => { seen.lcp = entry.startTime; });
  watch('layout-shift', entry => { if (!entry.hadRecentInput) seen.cls += entry.value; });
  new MutationObserver(() => {
    if (seen.ready === 0 && document.documentElement?.dataset.alive !== undefined) seen.ready = performance.now();
  }).observe(document, { subtree: true, childList: true, attributes: true });
`;

const slowProcessor = (session: CDPSession) =>
  session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });

/** A page as on a cheap phone, on a bad line unless told otherwise. */
export const cheapPhone = async (context: BrowserContext, line: 'bad' | 'any' = 'bad'): Promise<Page> => {
  const page = await context.newPage();
  await page.addInitScript(WATCH);
  const session = await context.newCDPSession(page);
  await slowProcessor(session);
  if (line === 'bad') {
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', LINE);
  }
  return page;
};

const counted = async (page: Page): Promise<{ bytes: number; requests: number }> => {
  const counts = { bytes: 0, requests: 0 };
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    counts.bytes += encodedDataLength;
    counts.requests += 1;
  });
  return counts;
};

/** Waits until nothing more is painted: the largest paint may come after the page answers. */
const QUIET = 1500;

/** Loads an address; an app is waited for until it answers, a plain page until it is there. */
export const load = async (page: Page, address: string, app: boolean): Promise<Load> => {
  const counts = await counted(page);
  await page.goto(address, { waitUntil: 'load', timeout: 120_000 });
  if (app) await page.locator('html[data-alive]').waitFor({ timeout: 120_000 });
  // What is fetched once the page answers (its worker's files) is not what the reader waits for.
  const { bytes, requests } = counts;
  await page.waitForTimeout(QUIET);
  const seen = await page.evaluate<Omit<Load, 'bytes' | 'requests'>>('globalThis.seen');
  return { ...seen, bytes, requests };
};
