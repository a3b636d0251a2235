// SPDX-License-Identifier: AGPL-3.0-or-later
import { expect, type Locator, type Page } from '@playwright/test';
import { pixelOf } from '../../src/map/pixel.ts';
import { openAlive } from './visit.ts';

/** Opens the map and waits until something stands on it. */
export const openMap = async (page: Page, address: string): Promise<void> => {
  await openAlive(page, address);
  await expect(page.locator('.mapframe')).toHaveAttribute('data-ready', '');
  await expect(page.locator('.pin').first()).toBeAttached();
};

/** How many colours the ground has: one when nothing is drawn on it. */
export const groundColours = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('canvas.ground');
    const pen = canvas?.getContext('2d');
    if (canvas == null || pen == null || canvas.width === 0) return 0;
    const { data } = pen.getImageData(0, 0, canvas.width, canvas.height);
    const colours = new Set<number>();
    for (let at = 0; at < data.length; at += 4 * 97)
      colours.add(((data[at] ?? 0) << 16) + ((data[at + 1] ?? 0) << 8) + (data[at + 2] ?? 0));
    return colours.size;
  });

export const groundIsDrawn = async (page: Page): Promise<void> => {
  await page.locator('canvas[data-painted]').waitFor();
  await expect.poll(() => groundColours(page)).toBeGreaterThan(3);
};

/** The part of the address that says where the map is looked at. */
export const seenIn = (page: Page): { lat: number; lon: number; zoom: number } => {
  const [lat = 0, lon = 0, zoom = 0] = (new URL(page.url()).searchParams.get('at') ?? '')
    .split(',')
    .map(Number);
  return { lat, lon, zoom };
};

export const chosenIn = (page: Page): string | null => new URL(page.url()).searchParams.get('sel');

/** What says the same for every visit of the same place: the name of what has the focus. */
export const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { activeElement: one } = document;
    return `${one?.tagName.toLowerCase()} ${one?.getAttribute('aria-label') ?? one?.textContent ?? ''}`;
  });

export const sheetOf = (page: Page): Locator => page.locator('.mapsheet');

/** Where the tips of pins stand in the window, by the key of the place each says it is at. */
export const tipsOf = (page: Page): Promise<{ key: string; x: number; y: number }[]> =>
  page.locator('.pin.door').evaluateAll(pins =>
    pins.map(pin => {
      const { left, width, bottom } = pin.getBoundingClientRect();
      const tail = getComputedStyle(pin, '::after');
      const below =
        -Number.parseFloat(tail.bottom) - Number.parseFloat(getComputedStyle(pin).borderBottomWidth);
      return {
        key: pin.closest<HTMLElement>('.bunch')?.dataset.key ?? '',
        x: left + width / 2,
        y: bottom + below,
      };
    }),
  );

/** Where a point of the world is in the window, by the rules of the map and not by its code. */
export const inWindow = async (page: Page, point: { lat: number; lon: number }) => {
  const box = await page.locator('.lmap').boundingBox();
  const { zoom, ...middle } = seenIn(page);
  const [from, to] = [pixelOf(middle, zoom), pixelOf(point, zoom)];
  return {
    x: (box?.x ?? 0) + (box?.width ?? 0) / 2 + to.x - from.x,
    y: (box?.y ?? 0) + (box?.height ?? 0) / 2 + to.y - from.y,
  };
};

/** Buttons and links that a finger in their middle would not find, scrolled to where they can be. */
export const unreachable = (page: Page, part: string): Promise<string[]> =>
  page.locator(`${part} :is(a, button, select)`).evaluateAll(all =>
    all
      .filter(one => {
        if (one.getClientRects().length === 0 || one.matches(':disabled')) return false;
        one.scrollIntoView({ block: 'nearest', inline: 'nearest' });
        const { left, top, width, height } = one.getBoundingClientRect();
        const hit = document.elementFromPoint(left + width / 2, top + height / 2);
        return !one.contains(hit) && hit?.closest('.card')?.contains(one) !== true;
      })
      .map(one => one.getAttribute('aria-label') ?? one.textContent ?? one.tagName),
  );
