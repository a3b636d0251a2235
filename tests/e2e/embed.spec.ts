// SPDX-License-Identifier: AGPL-3.0-or-later
import { expect, test } from '@playwright/test';
import {
  drawn,
  inside,
  leftIn,
  MELFI,
  NOTHING,
  openForeign,
  pinOf,
  site,
  stopForeign,
  turnedTo,
  watchMemory,
} from './foreign.ts';
import { faultsOf, openAlive, sidewaysOf, workerReady } from './visit.ts';

test.afterEach(stopForeign);

test.describe('on a page with a strict policy', () => {
  test('the map is drawn, without a complaint of the policy', async ({ page, baseURL }) => {
    const complaints: string[] = [];
    page.on('console', said => said.type() === 'error' && complaints.push(said.text()));
    const frame = await openForeign(page, site(baseURL));
    await drawn(frame);
    const element = page.locator('approdo-map iframe');
    await expect(element).toHaveAttribute('title', 'Mappa dei servizi di Approdo');
    expect(await element.getAttribute('sandbox')).not.toContain('top-navigation');
    await expect(page.getByRole('link', { name: 'Apri la mappa' })).toBeHidden();
    await expect(frame.getByRole('navigation')).toHaveCount(0);
    expect(complaints).toEqual([]);
  });

  test('a town’s marker opens its card, and what is on it opens outside of the frame', async ({
    page,
    context,
    baseURL,
  }) => {
    const frame = await openForeign(page, site(baseURL));
    await drawn(frame);
    await frame.getByRole('button', { name: /, Melfi$/ }).click();
    const card = frame.getByRole('article').first();
    await expect(card).toBeVisible();
    const opened = context.waitForEvent('page');
    await card.getByRole('link').first().click();
    const app = await opened;
    await expect(app).toHaveURL(/\/it\/s\/bas-pua-melfi\/$/);
    await expect(app.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await app.evaluate(() => [window.opener, document.referrer])).toEqual([null, '']);
    expect((await inside(page)).url()).toContain('/embed?');
  });

  test('no pin points at a door, because the real data know none', { tag: '@slow' }, async ({
    page,
    baseURL,
  }) => {
    const frame = await openForeign(page, site(baseURL));
    await drawn(frame);
    // The real data have no door: what is on a town is told as a town.
    await expect(frame.locator('.pin.door')).toHaveCount(0);
    await expect(frame.getByText('Il numero sta sul nome del comune')).toBeVisible();
  });

  test('one line leads to the whole app at the same query', { tag: '@slow' }, async ({
    page,
    context,
    baseURL,
  }) => {
    const frame = await openForeign(page, site(baseURL));
    await drawn(frame);
    const opened = context.waitForEvent('page');
    await frame.getByRole('link', { name: 'Apri in Approdo' }).click();
    const app = await opened;
    await expect(app).toHaveURL(/\/it\/map\/\?need=desk&near=076048&/);
    await expect(app.locator('.mapframe[data-ready]')).toBeVisible();
    await expect(app.getByRole('navigation', { name: 'Menu principale' })).toBeVisible();
    await expect(app.locator('.mapbar')).toContainText('Melfi');
  });

  test('the same is a list by a switch, with the filters', { tag: '@slow' }, async ({ page, baseURL }) => {
    const frame = await openForeign(page, site(baseURL));
    await drawn(frame);
    await frame.getByRole('button', { name: 'Elenco' }).click();
    await expect(frame.getByRole('article').first()).toBeVisible();
    const free = await frame.getByRole('button', { name: 'Gratis' }).boundingBox();
    expect(free?.height).toBeGreaterThanOrEqual(44);
    await expect(frame.getByRole('link', { name: 'Apri in Approdo' })).toHaveAttribute(
      'href',
      '/it/find/?need=desk&near=076048&region=basilicata',
    );
    await frame.getByRole('button', { name: 'Mappa' }).click();
    await drawn(frame);
  });

  test('nothing is kept on the phone, and its memory is not even looked into', async ({
    page,
    context,
    baseURL,
  }) => {
    await watchMemory(page);
    const frame = await openForeign(page, site(baseURL), { attributes: 'region="liguria" lang="ar"' });
    await drawn(frame);
    await pinOf(frame).click();
    expect(await turnedTo(await inside(page))).toEqual([]);
    expect(await leftIn(await inside(page))).toEqual(NOTHING);
    expect(await context.cookies()).toEqual([]);
    // Nor where a browser makes no difference between a frame and the site itself.
    await page.goto(`${site(baseURL)}exit.html`);
    expect(await leftIn(page)).toEqual(NOTHING);
    await page.goto(`${site(baseURL)}embed?region=liguria&lang=ar`);
    await expect(page.locator('.mapframe[data-ready]')).toBeVisible();
    expect(await turnedTo(page)).toEqual([]);
    expect(await leftIn(page)).toEqual(NOTHING);
  });

  test('the town and the language of the reader’s own app are neither used nor changed', {
    tag: '@slow',
  }, async ({ page, baseURL }) => {
    const home = site(baseURL);
    await openAlive(page, home);
    await page.getByRole('radio', { name: 'Français' }).click();
    await page.locator('.foot').getByRole('link').click();
    await expect(page).toHaveURL(/\/fr\//);
    await workerReady(page);
    await openAlive(page, `${home}fr/c/076063/`);
    await page.getByRole('button', { name: 'Choisir comme ma commune' }).click();
    const kept = () => page.evaluate(async () => (await caches.keys()).sort());
    const before = await kept();
    // The same site to the browser: the worker of the app answers for this page too.
    await openAlive(page, `${home}embed?lang=ar&region=basilicata`);
    expect(await page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
    await expect(page.locator('.mapframe[data-ready]')).toBeVisible();
    await expect(page.locator('.mapbar')).not.toContainText('Potenza');
    expect(await kept()).toEqual(before);
    const words = await page.evaluate(async () => {
      const all = await Promise.all(
        (await caches.keys()).map(async name => (await caches.open(name)).keys()),
      );
      return all.flat().map(({ url }) => url);
    });
    expect(words.filter(url => url.includes('/words-ar'))).toEqual([]);
    await openAlive(page, home);
    await expect(page).toHaveURL(/\/fr\/$/);
  });
});

test.describe('where am I', () => {
  test.use({ permissions: ['geolocation'], geolocation: { latitude: 40.99, longitude: 15.65 } });

  test('is not offered where the page does not let the frame ask', async ({ page, baseURL }) => {
    const frame = await openForeign(page, site(baseURL));
    await drawn(frame);
    await expect(frame.getByRole('button', { name: 'Ingrandisci' })).toBeVisible();
    await expect(frame.getByRole('button', { name: 'Dove sono' })).toHaveCount(0);
  });

  test('is offered, and works, where it does', { tag: '@slow' }, async ({ page, baseURL }) => {
    const frame = await openForeign(page, site(baseURL), { attributes: `${MELFI} near-me` });
    await drawn(frame);
    await expect(page.locator('approdo-map iframe')).toHaveAttribute('allow', 'geolocation');
    await page.context().grantPermissions(['geolocation'], { origin: new URL(site(baseURL)).origin });
    await frame.getByRole('button', { name: 'Dove sono' }).click();
    await expect(frame.locator('.me')).toBeVisible();
    expect(await leftIn(await inside(page))).toEqual(NOTHING);
  });
});

test('with the keyboard alone one goes in, opens a place, and comes out again', async ({ page, baseURL }) => {
  const frame = await openForeign(page, site(baseURL));
  await drawn(frame);
  await page.getByRole('link', { name: 'Prima' }).focus();
  const focused = () =>
    inside(page).then(one =>
      one.evaluate(() => (document.hasFocus() ? document.activeElement?.closest('.bunch') !== null : false)),
    );
  for (let step = 0; step < 12 && !(await focused()); step++) await page.keyboard.press('Tab');
  expect(await focused()).toBe(true);
  await page.keyboard.press('Enter');
  await expect(frame.getByRole('article').first()).toBeVisible();
  const last = page.getByRole('link', { name: 'La fine' });
  const isOut = () => last.evaluate(link => link === document.activeElement);
  for (let step = 0; step < 60 && !(await isOut()); step++) await page.keyboard.press('Tab');
  expect(await isOut()).toBe(true);
});

test('the wheel scrolls the page around until the map is pressed', { tag: '@slow' }, async ({
  page,
  baseURL,
}) => {
  const frame = await openForeign(page, site(baseURL), { style: 'main{block-size:3000px}' });
  await drawn(frame);
  const zoom = async () =>
    /&at=[^&]*,([\d.]+)(?:&|$)/.exec(
      (await frame.getByRole('link', { name: 'Apri in Approdo' }).getAttribute('href')) ?? '',
    )?.[1];
  const scrolled = () => page.evaluate(() => scrollY);
  await expect.poll(zoom).toBeTruthy();
  const before = await zoom();
  const box = (await page.locator('approdo-map').boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  // Below the bar, and above a card that may come.
  const [x, y] = [box.x + box.width - 12, box.y + 120];
  await page.mouse.move(x, y);
  await page.mouse.wheel(0, 200);
  await expect.poll(scrolled).toBe(200);
  expect(await zoom()).toBe(before);
  await page.mouse.wheel(0, -200);
  await expect.poll(scrolled).toBe(0);
  await page.mouse.click(x, y);
  await page.mouse.wheel(0, 200);
  await expect.poll(zoom).not.toBe(before);
  expect(await scrolled()).toBe(0);
  await page.getByRole('heading', { name: 'Comune di Prova' }).click();
  await page.mouse.move(x, y);
  // The frame hears a moment later that the focus has gone.
  await expect(async () => {
    await page.mouse.wheel(0, 200);
    await expect.poll(scrolled, { timeout: 1000 }).toBeGreaterThan(0);
  }).toPass({ timeout: 20_000 });
});

for (const lang of ['it', 'ar'])
  test(
    `at 320 pixels in ${lang} nothing is cut off, and nothing is wrong for who cannot see it`,
    lang === 'it' ? { tag: '@slow' } : {},
    async ({ page, baseURL }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      const style = 'body{margin:0}';
      const frame = await openForeign(page, site(baseURL), {
        attributes: `region="basilicata" near="076063" lang="${lang}"`,
        style,
      });
      await drawn(frame);
      expect(await sidewaysOf(page)).toBe(0);
      expect(await page.locator('approdo-map iframe').evaluate(one => one.clientWidth)).toBe(320);
      const seen = await inside(page);
      expect(await seen.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
      expect(await seen.evaluate(() => document.documentElement.dir)).toBe(lang === 'ar' ? 'rtl' : 'ltr');
      await page.goto(`${site(baseURL)}embed?region=basilicata&near=076063&lang=${lang}`);
      await expect(page.locator('.mapframe[data-ready]')).toBeVisible();
      expect(await faultsOf(page)).toEqual([]);
      await page.locator('.framefoot button').nth(1).click();
      await expect(page.getByRole('article').first()).toBeVisible();
      expect(await faultsOf(page)).toEqual([]);
      expect(await sidewaysOf(page)).toBe(0);
    },
  );

test('attributes that change are one new frame, and no step of the page’s history', { tag: '@slow' }, async ({
  page,
  baseURL,
}) => {
  const frame = await openForeign(page, site(baseURL), { attributes: 'lang="it"' });
  await drawn(frame);
  const before = await page.evaluate(() => history.length);
  await page.locator('approdo-map').evaluate(element => {
    element.setAttribute('region', 'liguria');
    element.setAttribute('near', '010025');
    element.setAttribute('lang', 'en');
    element.setAttribute('height', '700');
  });
  await expect(page.locator('approdo-map iframe')).toHaveAttribute('height', '700');
  await expect(page.locator('approdo-map iframe')).toHaveAttribute('title', "Approdo's map of services");
  await drawn(frame);
  await expect(frame.locator('.mapbar')).toContainText('Genova');
  expect(await page.evaluate(() => history.length)).toBe(before);
});

test('the page’s colours are worn where they can be read, and nothing else gets in with them', {
  tag: '@slow',
}, async ({ page, baseURL }) => {
  const style =
    'approdo-map{--approdo-brand:#7a1f3d;--approdo-radius:0px} .pale{--approdo-brand:#ffe08a} .bad{--approdo-brand:red;--approdo-radius:calc(1px)}';
  // Styles may come after the script.
  await page.route('**/style.css', async route => {
    await page.waitForTimeout(1500);
    await route.continue();
  });
  const frame = await openForeign(page, site(baseURL), { style });
  await drawn(frame);
  const worn = () =>
    frame.locator('.framefoot [aria-pressed="true"]').evaluate(one => {
      const { backgroundColor, color } = getComputedStyle(one);
      return [backgroundColor, color, getComputedStyle(document.documentElement).getPropertyValue('--r-2')];
    });
  await expect.poll(worn).toEqual(['rgb(122, 31, 61)', 'rgb(255, 255, 255)', '0px']);
  for (const name of ['pale', 'bad']) {
    await page.locator('approdo-map').evaluate((element, look) => {
      element.setAttribute('class', look);
      element.setAttribute('lang', 'en');
      element.setAttribute('lang', 'it');
    }, name);
    await drawn(frame);
    await expect.poll(async () => (await worn())[0]).toBe('rgb(11, 74, 90)');
  }
});
