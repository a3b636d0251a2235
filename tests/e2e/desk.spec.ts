// SPDX-License-Identifier: AGPL-3.0-or-later
import { expect, type Page, test } from '@playwright/test';
import { type StaticServer, serveStatic } from '../support/static-server.ts';
import { giveVoices, saidOf } from './fake-engine.ts';
import { airplaneMode, faultsInBoth, openAlive, sidewaysOf, withoutWorker, workerReady } from './visit.ts';

test.beforeEach(withoutWorker);

let site: StaticServer;
test.beforeEach(async () => {
  site = await serveStatic({ root: 'dist' });
});
test.afterEach(() => site.stop());

const openDesk = async (page: Page) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await openAlive(page, `${site.url}desk/`);
  await expect(page.locator('.result').first()).toBeVisible();
};
/** What stands after the `#` of the link that is copied. */
const linkOf = async (page: Page): Promise<string> => {
  await page.evaluate(() => {
    const told = globalThis as unknown as { copied: string };
    Object.defineProperty(navigator, 'share', { value: undefined, configurable: true });
    Object.defineProperty(navigator, 'clipboard', {
      value: {
        writeText: async (words: string) => {
          told.copied = words;
        },
      },
      configurable: true,
    });
  });
  await page.getByRole('button', { name: 'Invia il link' }).click();
  await expect(page.getByText('Link copiato')).toBeVisible();
  return page.evaluate(() => (globalThis as unknown as { copied: string }).copied);
};

test('three services with notes are handed over with the keys alone, in at most twenty actions', async ({
  page,
}) => {
  await openDesk(page);
  await page.evaluate(() => {
    const told = globalThis as unknown as { printed: number };
    told.printed = 0;
    globalThis.print = () => void told.printed++;
  });
  let actions = 0;
  const key = async (name: string) => {
    actions++;
    await page.keyboard.press(name);
  };
  const services = [
    // "Go early", its letter in the first family.
    { words: 'questura', note: ['g'] },
    // The next family, "bring …" with the document that is proposed.
    { words: 'corso di italiano', note: ['ArrowRight', 'a', 'Enter'] },
    { words: 'medico', note: ['g'] },
  ];
  for (const [at, { words, note }] of services.entries()) {
    await key('/');
    actions++;
    await page.keyboard.type(words);
    await expect(page.locator('.result').first()).toBeVisible();
    await key('Enter');
    await expect(page.locator('.deskstep')).toHaveCount(at + 1);
    for (const name of note) await key(name);
    await expect(page.locator('.deskstep').nth(at).locator('.half[lang="it"] .notes li')).toHaveCount(1);
  }
  await key('Alt+p');
  expect(await page.evaluate(() => (globalThis as unknown as { printed: number }).printed)).toBe(1);
  expect(actions).toBeLessThanOrEqual(20);
});

test('a plan is opened on a phone in its language, without a network too, and no server is told of it', {
  tag: '@worker',
}, async ({ page, browser }) => {
  await openDesk(page);
  await page.keyboard.press('1');
  await page.keyboard.press('2');
  const link = await linkOf(page);
  const phone = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: 'en-GB' });
  const theirs = await phone.newPage();
  await openAlive(theirs, link);
  await expect(theirs.locator('html')).toHaveAttribute('lang', 'ar');
  await expect(theirs.locator('.plan .step')).toHaveCount(2);
  await workerReady(theirs);
  expect(site.asked.filter(path => path.includes(link.split('#')[1] as string))).toEqual([]);
  await airplaneMode(theirs, site);
  await theirs.reload();
  await expect(theirs.locator('.plan article')).toHaveCount(2);
  await phone.close();
});

test('a desk that keeps all languages serves who speaks one it never met, without a network', {
  tag: ['@worker', '@slow'],
}, async ({ page }) => {
  test.setTimeout(120_000);
  await openDesk(page);
  await workerReady(page);
  const offer = page.getByRole('button', {
    name: /^Tieni tutte le lingue anche senza rete \(\d[\d.,]* [KM]B\)$/,
  });
  await expect(offer).toBeVisible();
  await site.stop();
  await offer.click();
  const again = 'Non sono arrivate tutte le lingue.';
  await expect(page.getByRole('status').filter({ hasText: again })).toHaveCount(1);
  await site.start();
  await page.getByRole('button', { name: again }).click();
  // Nearly a megabyte in some three hundred files.
  await expect(page.getByText('Le parole di tutte le lingue sono su questo dispositivo')).toBeVisible({
    timeout: 60_000,
  });
  await airplaneMode(page, site);
  await page.reload();
  await expect(page.getByText('Le parole di tutte le lingue sono su questo dispositivo')).toBeVisible();
  await page.keyboard.press('1');
  await page.getByLabel('Lingua della persona').selectOption('ti');
  await expect(page.locator('.half[lang="ti"] h3').first()).toHaveText(/\p{Script=Ethiopic}/u);
});

test('a key pressed in the moment the first result stands is heard', async ({ page }) => {
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (document.querySelector('[data-shortcut="1"]') === null) return;
      observer.disconnect();
      dispatchEvent(new KeyboardEvent('keydown', { key: '1' }));
    }).observe(document, { childList: true, subtree: true });
  });
  await openDesk(page);
  await expect(page.locator('.deskstep')).toHaveCount(1);
});

test('a plan is heard in the language of the person, by a voice of the computer alone', async ({ page }) => {
  await giveVoices(page, ['it-IT', 'ar-SA'], 40);
  await openDesk(page);
  await page.keyboard.press('1');
  await page.getByRole('button', { name: 'Ascolta nella lingua della persona' }).click();
  const shown = await page.locator('.half[lang="ar"] h3').first().innerText();
  await expect
    .poll(async () => (await saidOf(page)).map(({ text }) => text).join(' '))
    .toContain(shown.split(' – ')[0]);
  expect((await saidOf(page))[0]?.lang).toBe('ar-SA');
});

test('the sheet of a plan is black on white, also in a dark room', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await openDesk(page);
  await page.keyboard.press('1');
  await page.emulateMedia({ colorScheme: 'dark', media: 'print' });
  await expect(page.locator('.sheet')).toHaveCSS('color', 'rgb(0, 0, 0)');
  await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
});

test('the next person finds nothing of the one before, not even after a reload', async ({ page }) => {
  await openDesk(page);
  await page.keyboard.press('1');
  await expect(page.locator('.deskstep')).toHaveCount(1);
  await page.getByRole('button', { name: 'Nuova persona' }).click();
  await expect(page.locator('.deskstep')).toHaveCount(0);
  await page.reload();
  await expect(page.locator('.result').first()).toBeVisible();
  await expect(page.locator('.deskstep')).toHaveCount(0);
  expect(page.url()).toBe(`${site.url}desk/`);
});

test('the desk has no accessibility fault, nor does a plan, light and dark, and nothing scrolls sideways', async ({
  page,
}) => {
  test.setTimeout(120_000);
  await openDesk(page);
  await page.keyboard.press('1');
  await expect(page.locator('.deskstep')).toHaveCount(1);
  const faults: string[] = [];
  const look = async (name: string) => {
    faults.push(...(await faultsInBoth(page)).map(fault => `${name} ${fault}`));
  };
  await look('desk');
  for (const width of [1280, 1024, 800, 390, 320]) {
    await page.setViewportSize({ width, height: 800 });
    expect(await sidewaysOf(page), `${width} px`).toBe(0);
  }
  await page.setViewportSize({ width: 1280, height: 800 });
  const link = await linkOf(page);
  await openAlive(page, link);
  await expect(page.locator('.plan article')).toHaveCount(1);
  await look('plan');
  await page.setViewportSize({ width: 320, height: 800 });
  expect(await sidewaysOf(page)).toBe(0);
  expect(faults).toEqual([]);
});
