// SPDX-License-Identifier: AGPL-3.0-or-later
import { expect, type Locator, type Page, test } from '@playwright/test';
import { giveVoices } from './fake-engine.ts';
import { openAlive, withoutWorker } from './visit.ts';

test.beforeEach(withoutWorker);

const DESK = 'bas-asm-pnes-matera';
const FRIDAY_FOUR = new Date('2026-11-27T16:00:00+01:00');
const FRIDAY_NIGHT = new Date('2026-11-27T23:00:00+01:00');

/** No letter can be seen any more; pictures, colours and shapes stay. */
const hideWords = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '* { -webkit-text-fill-color: transparent !important; text-decoration: none !important }',
    );
    document.adoptedStyleSheets = [sheet];
  });

type Seen = { picture: string; action: string; size: number; painted: boolean };

/** The pictures of the things that can be pressed, and what each of them does. */
const controlsOf = (page: Page, within = 'body'): Promise<Seen[]> =>
  page.locator(within).evaluate(root => {
    const actionOf = (control: Element): string => {
      const href = control.getAttribute('href') ?? '';
      if (href === '') return `press ${control.textContent}`;
      if (control.hasAttribute('data-back')) return 'back';
      if (href.startsWith('tel:')) return 'call';
      if (href.startsWith('mailto:')) return 'write';
      if (/^geo:|maps|openstreetmap/.test(href)) return 'go there';
      if (/^https?:/.test(href)) return 'open a site';
      // The map of what was found, or of everything: the same map.
      if (/\/map\/(\?|$)/.test(href)) return 'see it on the map';
      return /\/s\/[\w-]+\/$/.test(href) ? 'open a service' : href;
    };
    // A card is one link whose picture stands beside it.
    const pictureIn = (control: Element) =>
      control.querySelector('svg use') ?? control.closest('article')?.querySelector('.badge use') ?? null;
    return [...root.querySelectorAll('a[href], button')].flatMap(control => {
      const use = pictureIn(control);
      const svg = use?.closest('svg');
      if (use == null || svg == null || !control.checkVisibility()) return [];
      const { width, height } = svg.getBoundingClientRect();
      const { stroke, fill, visibility } = getComputedStyle(svg);
      const drawn = (use as SVGGraphicsElement).getBBox().width > 0;
      return [
        {
          picture: (use.getAttribute('href') ?? '').split('#')[1] ?? '',
          action: actionOf(control),
          size: Math.min(width, height),
          painted: drawn && visibility === 'visible' && (stroke !== 'none' || fill !== 'none'),
        },
      ];
    });
  });

/** Pictures that stand for more than one action on a screen. */
const doubtful = (controls: readonly Seen[]): string[] => {
  const actions = new Map<string, Set<string>>();
  for (const { picture, action } of controls)
    actions.set(picture, (actions.get(picture) ?? new Set()).add(action));
  return [...actions]
    .filter(([, of]) => of.size > 1)
    .map(([picture, of]) => `${picture}: ${[...of].join(' / ')}`);
};

const expectClear = async (page: Page, needed: readonly string[]): Promise<void> => {
  const controls = await controlsOf(page);
  expect(doubtful(controls)).toEqual([]);
  for (const picture of needed) {
    const found = controls.filter(one => one.picture === picture);
    expect(found.length, `there is ${picture}`).toBeGreaterThan(0);
    for (const { size, painted } of found) {
      expect(painted, `${picture} can be seen`).toBe(true);
      expect(size, `${picture} is large enough`).toBeGreaterThanOrEqual(24);
    }
  }
};

const TABS = ['home', 'map', 'save', 'sos'];
const pictured = (page: Page, picture: string): Locator =>
  page.locator(`:is(a, button):has(use[href$="#${picture}"]):visible`);

/** What a state looks like without its words: picture, colour, edge, and how large the picture is. */
const lookOf = (state: Locator) =>
  state.first().evaluate(tag => {
    const { backgroundColor, borderStyle } = getComputedStyle(tag);
    const picture = tag.querySelector('use')?.getAttribute('href')?.split('#')[1];
    const size = tag.querySelector('svg')?.getBoundingClientRect().width ?? 0;
    return { picture, paint: `${backgroundColor} ${borderStyle}`, size };
  });

test('a reader who cannot read goes from a need to a desk they can call, reach, keep, show and hear', async ({
  page,
}) => {
  await page.clock.setFixedTime(FRIDAY_FOUR);
  await giveVoices(page, ['it-IT']);
  await hideWords(page);
  await openAlive(page, '/it/');
  await expectClear(page, [
    ...TABS,
    'need-health',
    'need-papers',
    'need-work',
    'need-safe',
    'need-pua',
    'globe',
    'pin',
  ]);
  await pictured(page, 'need-health').click();
  await expect(page.locator('article.card').first()).toBeVisible();
  await expectClear(page, [...TABS, 'back', 'need-health', 'phone']);
  await page.locator(`article[data-service-id="${DESK}"] h3 a`).click();
  await expect(pictured(page, 'listen')).toBeVisible();
  await expectClear(page, [...TABS, 'back', 'show', 'phone', 'route', 'listen', 'keep', 'share']);
  await pictured(page, 'keep').click();
  await expect(pictured(page, 'kept')).toBeVisible();
  await expectClear(page, ['kept']);
  await pictured(page, 'listen').click();
  await expect(pictured(page, 'pause')).toBeVisible();
  await expectClear(page, ['pause', 'snail', 'stop']);
  await page.keyboard.press('Escape');
  await pictured(page, 'show').click();
  await expect(page.locator('main.show')).toBeVisible();
  await expectClear(page, ['close', 'talk', 'edit']);
});

test('open, closed and not known are told apart without a word', async ({ page }) => {
  await hideWords(page);
  await page.clock.setFixedTime(FRIDAY_FOUR);
  await openAlive(page, '/it/find/?need=health');
  const state = page.locator(`article[data-service-id="${DESK}"] .st`);
  const open = await lookOf(state);
  const unknown = await lookOf(page.locator('article .st.u'));
  await page.clock.setFixedTime(FRIDAY_NIGHT);
  await openAlive(page, '/it/find/?need=health');
  const closed = await lookOf(state);
  const looks = [open, closed, unknown];
  expect(looks.map(({ picture }) => picture)).toEqual(['open', 'moon', 'ask']);
  expect(new Set(looks.map(({ paint }) => paint)).size).toBe(3);
  for (const { size } of looks) expect(size).toBeGreaterThanOrEqual(24);
});

for (const path of ['sos/', 'safety/'])
  test(`on the page ${path} each picture means one thing`, { tag: path === 'sos/' ? '@slow' : [] }, async ({
    page,
  }) => {
    await giveVoices(page, ['ar']);
    await hideWords(page);
    await openAlive(page, `/ar/${path}`);
    await expectClear(page, [...TABS, 'back', 'phone', 'listen', ...(path === 'safety/' ? ['exit'] : [])]);
  });
