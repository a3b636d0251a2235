// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Page } from '@playwright/test';

type Place = { word: string; x: number; y: number; width: number; height: number };

/** Where the words stand that are not of Latin letters. Bars that float over them are taken away first. */
const placesOf = (page: Page): Promise<Place[]> =>
  page.evaluate(() => {
    for (const bar of document.querySelectorAll<HTMLElement>('.nav, .exit')) bar.style.display = 'none';
    const range = document.createRange();
    const places: Place[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
      const parent = node.parentElement;
      if (!parent?.checkVisibility() || parent.closest('.vh, .skip') !== null) continue;
      for (const { 0: word, index } of (node as Text).data.matchAll(/[\p{L}\p{M}]{2,}/gu)) {
        if (/^\p{Script=Latin}+$/u.test(word)) continue;
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        const { x, y, width, height } = range.getBoundingClientRect();
        places.push({ word, x, y: y + scrollY, width, height });
      }
    }
    return places;
  });

/** Those of the places that hold no ink: all of one colour, an underline left aside. */
const withoutInk = (page: Page, picture: string, places: readonly Place[]): Promise<string[]> =>
  page.evaluate(
    async ([source, all]) => {
      const image = new Image();
      image.src = source;
      await image.decode();
      const sheet = new OffscreenCanvas(image.width, image.height);
      const pen = sheet.getContext('2d', { willReadFrequently: true }) as OffscreenCanvasRenderingContext2D;
      pen.drawImage(image, 0, 0);
      return all
        .filter(({ x, y, width, height }) => {
          const { data } = pen.getImageData(x, y + height * 0.2, Math.max(1, width), height * 0.5);
          return data.every((value, at) => Math.abs(value - (data[at % 4] ?? 0)) < 60);
        })
        .map(({ word }) => word);
    },
    [picture, places] as const,
  );

/** Words of scripts other than Latin that leave no ink on the screen, and how many there are. */
export const blankWordsOf = async (page: Page): Promise<{ blank: string[]; words: number }> => {
  const places = await placesOf(page);
  const picture = await page.screenshot({ fullPage: true, scale: 'css' });
  const desk = await page.context().browser()?.newPage();
  if (desk === undefined) throw new Error('There is no browser to look at the picture with.');
  const blank = await withoutInk(desk, `data:image/png;base64,${picture.toString('base64')}`, places);
  await desk.close();
  return { blank, words: places.length };
};
