// SPDX-License-Identifier: AGPL-3.0-or-later
import { expect, type Frame, test } from '@playwright/test';
import { both, drawn, leftIn, NOTHING, serveForeign, site, stopForeign } from './foreign.ts';
import { faultsOf, openAlive, sidewaysOf } from './visit.ts';

test.afterEach(stopForeign);

const OWN = ['it/', 'ar/map/', 'it/c/076063/', 'q/2BK8', 'desk/embed/', 'shell.html'];

test.describe('the app itself', () => {
  for (const path of OWN)
    test(
      `refuses to stand in a frame at /${path}`,
      path === 'it/' ? {} : { tag: '@slow' },
      async ({ page, request, baseURL }) => {
        const home = site(baseURL);
        const { headers } = await request.get(home + path).then(answer => ({ headers: answer.headers() }));
        expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
        const refused = page.waitForEvent('console', said => said.text().includes('frame-ancestors'));
        const origin = new URL(home).origin;
        const foreign = await serveForeign({
          body: `<iframe src="${home}${path}"></iframe>`,
          allows: { frame: origin },
        });
        await page.goto(foreign.url);
        await refused;
      },
    );

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
    const foreign = await serveForeign({
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
    const foreign = await serveForeign({ body, allows: both(origin) });
    const other = await context.newPage();
    await other.goto(foreign.url);
    await drawn(other.frameLocator('approdo-map iframe'));
    await other.locator('main > iframe').scrollIntoViewIfNeeded();
    await drawn(other.frameLocator('main > iframe'));
  });

  for (const width of [320, 1280])
    test(`fits ${width} pixels and has no fault for who cannot see it`, { tag: '@slow' }, async ({
      page,
      baseURL,
    }) => {
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
