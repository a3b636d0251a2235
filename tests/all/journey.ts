// SPDX-License-Identifier: AGPL-3.0-or-later
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type StaticServer, serveStatic } from '../support/static-server.ts';
import type { Browser } from './browser.ts';

const DESK = 'bas-pua-potenza-sud';
const CODE = readFileSync('data/codes.csv', 'utf8')
  .split('\n')
  .find(line => line.includes(`;${DESK};`))
  ?.split(';')[0] as string;

const FIND = 'en/find/?need=italian';
const TOWN = 'ar/c/076063/';
const LAST = 'it/sos/';

/** Every page the journey opens over the network. */
export const OPENED = [`q/${CODE}`, 'en/find/', TOWN, LAST];

const WAIT = { timeout: 30_000, interval: 100 };
const POLICY = /content.security.policy|trusted.?type/i;

let site: StaticServer;
let browser: Browser;

const heading = () => browser.read<string>(`document.querySelector('h1')?.textContent`);
const path = () => browser.read<string>('location.pathname + location.search');
const cards = () => browser.read<number>(`document.querySelectorAll('article[data-service-id]').length`);
const firstCard = () => browser.read<string>(`document.querySelector('article h3')?.textContent`);

const pressed = () =>
  browser.read<string>(`document.querySelector('button[aria-pressed=true]')?.textContent`);

const alive = () => expect.poll(() => browser.read(`document.documentElement.dataset.alive`), WAIT).toBe('');
const keptForLater = () =>
  expect.poll(() => browser.read('navigator.serviceWorker.controller?.state'), WAIT).toBe('activated');

const fromWallToAirplaneMode = async (): Promise<void> => {
  await browser.open(`${site.url}q/${CODE}`);
  await expect.poll(path, WAIT).toBe(`/it/s/${DESK}/`);
  await expect.poll(heading, WAIT).toContain('Porta sociale');
  await alive();
  await browser.press(`//button[normalize-space()='Salva']`);
  await expect.poll(pressed, WAIT).toContain('Salvato');
  await keptForLater();
  await site.stop();
  await browser.reload();
  await alive();
  expect(await browser.read(`document.querySelector('#app:not([data-region])') !== null`)).toBe(true);
  expect(await heading()).toContain('Porta sociale');
  await expect.poll(pressed, WAIT).toContain('Salvato');
};

const savedAndSearched = async (): Promise<void> => {
  await browser.press(`//nav//a[contains(., 'Salvati')]`);
  await expect.poll(firstCard, WAIT).toContain('Porta sociale');
  expect(await cards()).toBe(1);
  await browser.press(`//nav//a[contains(., 'Inizio')]`);
  await expect.poll(path, WAIT).toBe('/it/');
  await browser.ask(`//input[@role='searchbox']`, 'prefetura');
  await expect.poll(path, WAIT).toBe('/it/find/?q=prefetura');
  await expect.poll(firstCard, WAIT).toContain('Prefettura');
  await browser.press('(//article//h3/a)[1]');
  await expect.poll(path, WAIT).toMatch(/^\/it\/s\//);
  await expect.poll(heading, WAIT).toContain('Prefettura');
};

const searchedAgain = async (): Promise<void> => {
  await browser.open(`${site.url}${FIND}`);
  await expect.poll(cards, WAIT).toBeGreaterThan(0);
  const before = await cards();
  await browser.reload();
  await alive();
  await expect.poll(cards, WAIT).toBe(before);
  expect(await path()).toBe(`/${FIND}`);
};

const readFromTheRight = async (): Promise<void> => {
  await browser.open(`${site.url}${TOWN}`);
  await alive();
  expect(await browser.read(`document.documentElement.dir + ' ' + document.documentElement.lang`)).toBe(
    'rtl ar',
  );
  expect(await browser.read('getComputedStyle(document.body).direction')).toBe('rtl');
  expect(await browser.read(`document.querySelector('nav')?.textContent`)).toMatch(/[\u0600-\u06ff]/);
};

const offences = async () => (await browser.complaints()).filter(words => POLICY.test(words));

const nothingForbidden = async (): Promise<void> => {
  await browser.open(`${site.url}${LAST}`);
  await alive();
  expect(await offences()).toEqual([]);
  // Silence counts only where an offence would have been heard.
  await browser.read(`document.body.setAttribute('style', 'color: red')`);
  await expect.poll(async () => (await offences()).length, WAIT).toBeGreaterThan(0);
};

/** The same journey in a browser that Playwright does not drive, over the built site; each step goes on from the last. */
export const walkThrough = (name: string, start: (site: StaticServer) => Promise<Browser>): void => {
  beforeAll(async () => {
    site = await serveStatic();
    browser = await start(site);
  });
  afterAll(async () => {
    await browser?.stop();
    await site?.stop();
  });

  describe(name, () => {
    it(
      'opens a code on the wall, saves the desk, and has it still with the server gone',
      fromWallToAirplaneMode,
    );
    it('finds it among the saved, and an office by a misspelt word, with the server gone', savedAndSearched);
    it('keeps a query in the address through a reload', async () => {
      await site.start();
      await searchedAgain();
    });
    it('writes Arabic from the right', readFromTheRight);
    it('never offends the security policy', nothingForbidden);
  });
};
