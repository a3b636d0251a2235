// SPDX-License-Identifier: AGPL-3.0-or-later
import { expect, type Frame, type FrameLocator, type Page, test } from '@playwright/test';
import { type ForeignPage, servePage } from '../support/foreign-page.ts';
import { faultsOf, openAlive, sidewaysOf, workerReady } from './visit.ts';

/** Where somebody else's page finds the site; the name differs from its own, so these are two sites. */
const site = (baseURL: string | undefined): string => new URL('/', baseURL).href;
const both = (origin: string) => ({ script: origin, frame: origin });
const MELFI = 'region="basilicata" near="076048" need="desk" lang="it"';

let foreign: ForeignPage | undefined;
test.afterEach(async () => {
  await foreign?.stop();
  foreign = undefined;
});

type Given = { attributes?: string; style?: string; allows?: { script?: string; frame?: string } };

/** Opens a town hall's page with a map on it. */
const openForeign = async (page: Page, home: string, given: Given = {}): Promise<FrameLocator> => {
  const { attributes = MELFI, style = '', allows = both(new URL(home).origin) } = given;
  const map = `<approdo-map ${attributes}><a href="${home}it/map/">Apri la mappa</a></approdo-map>`;
  const body = `<p><a href="#start">Prima</a></p><script src="${home}approdo-map.js" async></script>${map}`;
  foreign = await servePage({ body, style, allows });
  await page.goto(foreign.url);
  return page.frameLocator('approdo-map iframe');
};

const drawn = (frame: FrameLocator) => expect(frame.locator('.mapframe[data-ready]')).toBeVisible();
const pinOf = (frame: FrameLocator) => frame.locator('.bunch button').first();

/** The frame itself, once its page is there. */
const inside = async (page: Page): Promise<Frame> => {
  await expect.poll(() => page.frames().some(frame => frame.url().includes('/embed'))).toBe(true);
  return page.frames().find(frame => frame.url().includes('/embed')) as Frame;
};

/** Everything a page may leave on a phone, as the page itself sees it. */
const leftIn = (frame: Frame | Page) =>
  frame.evaluate(async () => ({
    databases: (await indexedDB.databases()).map(({ name }) => name),
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    local: localStorage.length,
    session: sessionStorage.length,
    cookie: document.cookie,
  }));
const NOTHING = { databases: [], caches: [], workers: 0, local: 0, session: 0, cookie: '' };

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
    await frame.getByRole('button', { name: /^Melfi/ }).click();
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

  test('a service with a door has its pin: the training set shows it', async ({ page, baseURL }) => {
    const frame = await openForeign(page, site(baseURL));
    await drawn(frame);
    // The real data have no door: what is on a town is told as a town.
    await expect(frame.locator('.pin.door')).toHaveCount(0);
    await expect(frame.getByText('Il numero sta sul nome del comune')).toBeVisible();
  });

  test('one line leads to the whole app at the same query', async ({ page, context, baseURL }) => {
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

  test('the same is a list by a switch, with the filters', async ({ page, baseURL }) => {
    const frame = await openForeign(page, site(baseURL));
    await drawn(frame);
    await frame.getByRole('button', { name: 'Elenco' }).click();
    await expect(frame.getByRole('article').first()).toBeVisible();
    await expect(frame.getByRole('link', { name: 'Apri in Approdo' })).toHaveAttribute(
      'href',
      '/it/find/?need=desk&near=076048&region=basilicata',
    );
    await frame.getByRole('button', { name: 'Mappa' }).click();
    await drawn(frame);
  });

  test('nothing is kept on the phone', async ({ page, context, baseURL }) => {
    const frame = await openForeign(page, site(baseURL), { attributes: 'region="liguria" lang="ar"' });
    await drawn(frame);
    await pinOf(frame).click();
    expect(await leftIn(await inside(page))).toEqual(NOTHING);
    expect(await context.cookies()).toEqual([]);
    // Nor where a browser makes no difference between a frame and the site itself.
    await page.goto(`${site(baseURL)}exit.html`);
    expect(await leftIn(page)).toEqual(NOTHING);
    await page.goto(`${site(baseURL)}embed?region=liguria&lang=ar`);
    await expect(page.locator('.mapframe[data-ready]')).toBeVisible();
    expect(await leftIn(page)).toEqual(NOTHING);
  });

  test('the town and the language of the reader’s own app are neither used nor changed', async ({
    page,
    baseURL,
  }) => {
    const home = site(baseURL);
    await openAlive(page, `${home}fr/`);
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

  test('is offered, and works, where it does', async ({ page, baseURL }) => {
    const frame = await openForeign(page, site(baseURL), { attributes: `${MELFI} near-me` });
    await drawn(frame);
    await expect(page.locator('approdo-map iframe')).toHaveAttribute('allow', 'geolocation');
    await page.context().grantPermissions(['geolocation'], { origin: new URL(site(baseURL)).origin });
    await frame.getByRole('button', { name: 'Dove sono' }).click();
    await expect(frame.locator('.me')).toBeVisible();
    expect(await leftIn(await inside(page))).toEqual(NOTHING);
  });
});

test('the wheel scrolls the page around, until the map is chosen', async ({ page, baseURL }) => {
  const style = 'main{padding-block-end:2000px}';
  const frame = await openForeign(page, site(baseURL), { style });
  await drawn(frame);
  const zoomed = () => frame.locator('.scale').textContent();
  const before = await zoomed();
  const box = (await page.locator('approdo-map iframe').boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  await page.mouse.move(box.x + box.width / 2, box.y + 120);
  await page.mouse.wheel(0, 200);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
  expect(await zoomed()).toBe(before);
  await page.evaluate(() => scrollTo(0, 0));
  await frame.locator('.lmap').evaluate(map => map.focus());
  await page.mouse.wheel(0, -400);
  await expect.poll(zoomed).not.toBe(before);
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

for (const lang of ['it', 'ar'])
  test(`at 320 pixels in ${lang} nothing is cut off, and nothing is wrong for who cannot see it`, async ({
    page,
    baseURL,
  }) => {
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
  });

test('attributes that change are one new frame, and no step of the page’s history', async ({
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

test('the page’s colours are worn where they can be read, and nothing else gets in with them', async ({
  page,
  baseURL,
}) => {
  const style =
    'approdo-map{--approdo-brand:#7a1f3d;--approdo-radius:0px} .pale{--approdo-brand:#ffe08a} .bad{--approdo-brand:red;--approdo-radius:calc(1px)}';
  const frame = await openForeign(page, site(baseURL), { style });
  await drawn(frame);
  const worn = () =>
    frame.locator('.framefoot [aria-pressed="true"]').evaluate(one => {
      const { backgroundColor, color } = getComputedStyle(one);
      return [backgroundColor, color, getComputedStyle(document.documentElement).getPropertyValue('--r-2')];
    });
  expect(await worn()).toEqual(['rgb(122, 31, 61)', 'rgb(255, 255, 255)', '0px']);
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

test('where frames are forbidden, the link stands in place of the map', async ({ page, baseURL }) => {
  const home = site(baseURL);
  await openForeign(page, home, { allows: { script: new URL(home).origin } });
  await expect(page.getByRole('link', { name: 'Apri la mappa' })).toBeVisible();
  await expect(page.locator('approdo-map iframe')).toHaveCount(0);
});

test('where scripts are forbidden, the link is what the page itself holds', async ({ page, baseURL }) => {
  await openForeign(page, site(baseURL), { allows: {} });
  await expect(page.getByRole('link', { name: 'Apri la mappa' })).toBeVisible();
});

test('where the map cannot be drawn, the list is there', async ({ page, baseURL }) => {
  await page.route(/\/assets\/map-[\w-]+\.js$/, route => route.abort());
  await page.goto(`${site(baseURL)}embed?region=basilicata&need=desk&lang=it`);
  await expect(page.getByRole('article').first()).toBeVisible();
  await expect(page.getByRole('link', { name: 'Apri in Approdo' })).toHaveAttribute('href', /\/it\/find\//);
});

test('where the site does not answer, the link appears beside the empty frame', async ({ page, baseURL }) => {
  await page.clock.install();
  await page.route(/\/embed\?/, route => route.abort());
  await openForeign(page, site(baseURL));
  await expect(page.locator('approdo-map iframe')).toBeVisible();
  await page.clock.runFor(13_000);
  await expect(page.getByRole('link', { name: 'Apri la mappa' })).toBeVisible();
});

const OWN = ['it/', 'ar/map/', 'it/c/076063/', 'q/2BK8', 'desk/embed/', 'shell.html'];

test.describe('the app itself', () => {
  for (const path of OWN)
    test(`refuses to stand in a frame at /${path}`, async ({ page, request, baseURL }) => {
      const home = site(baseURL);
      const { headers } = await request.get(home + path).then(answer => ({ headers: answer.headers() }));
      expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
      const refused = page.waitForEvent('console', said => said.text().includes('frame-ancestors'));
      const origin = new URL(home).origin;
      foreign = await servePage({
        body: `<iframe src="${home}${path}"></iframe>`,
        allows: { frame: origin },
      });
      await page.goto(foreign.url);
      await refused;
    });

  test('lets only its one page for others be framed, with the same policy for all else', async ({
    request,
    baseURL,
  }) => {
    const policyAt = async (path: string) =>
      (await request.get(site(baseURL) + path)).headers()['content-security-policy'];
    const own = await policyAt('it/');
    expect(await policyAt('embed?region=liguria')).toBe(
      own?.replace("frame-ancestors 'none'", 'frame-ancestors *'),
    );
  });

  test('refuses by itself where headers cannot: at an address that is not there', async ({
    page,
    baseURL,
  }) => {
    const home = site(baseURL);
    const origin = new URL(home).origin;
    foreign = await servePage({
      body: `<iframe src="${home}it/nowhere"></iframe>`,
      allows: { frame: origin },
    });
    await page.route(`${home}it/nowhere`, async route => {
      const answer = await route.fetch();
      const { 'content-security-policy': _, ...headers } = answer.headers();
      await route.fulfill({ response: answer, headers });
    });
    await page.goto(foreign.url);
    const frame = page.frameLocator('iframe');
    const way = frame.getByRole('link', { name: 'Apri in Approdo' });
    await expect(way).toHaveAttribute('target', '_blank');
    await expect(frame.locator('.app')).toHaveCount(0);
    const left = page.frames().find(one => one.url().includes('/nowhere')) as Frame;
    expect(await leftIn(left)).toEqual(NOTHING);
  });
});

test.describe('the desk that writes the lines', () => {
  test('writes lines that work on a page', async ({ page, context, baseURL }) => {
    const home = site(baseURL);
    await openAlive(page, `${home}desk/embed/`);
    await page.getByLabel('Comune').selectOption('076048');
    await page.getByLabel('Bisogno').selectOption('desk');
    await page.getByLabel('Lingua').selectOption('en');
    const preview = page.frameLocator('iframe');
    await drawn(preview);
    await expect(preview.locator('.mapbar')).toContainText('Melfi');
    const lines = page.getByRole('textbox', { name: 'Se il sito accetta script' });
    await expect(lines).toHaveValue(/Open in Approdo/);
    const bare = page.getByRole('textbox', { name: 'Se il sito accetta solo riquadri (iframe)' });
    const origin = new URL(home).origin;
    const body = (await lines.inputValue()) + (await bare.inputValue());
    foreign = await servePage({ body, allows: both(origin) });
    const other = await context.newPage();
    await other.goto(foreign.url);
    await drawn(other.frameLocator('approdo-map iframe'));
    await other.locator('main > iframe').scrollIntoViewIfNeeded();
    await drawn(other.frameLocator('main > iframe'));
  });

  for (const width of [320, 1280])
    test(`fits ${width} pixels and has no fault for who cannot see it`, async ({ page, baseURL }) => {
      await page.setViewportSize({ width, height: 800 });
      await openAlive(page, `${site(baseURL)}desk/embed/`);
      await expect(page.getByLabel('Comune')).toBeEnabled();
      await page.getByLabel('Colore del sito').fill('#ffff00');
      await expect(page.getByText('La mappa tiene il suo')).toBeVisible();
      await drawn(page.frameLocator('iframe'));
      expect(await sidewaysOf(page)).toBe(0);
      expect(await faultsOf(page)).toEqual([]);
    });
});
