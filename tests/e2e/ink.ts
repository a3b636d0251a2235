// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Page } from '@playwright/test';

/**
 * Words whose ink crosses that of a word on another line, or stands out of the box it is drawn in. Ink is what stands in the
 * way of the eye: where a script hangs high and low, the boxes of lines say nothing.
 */
export const crampedWordsOf = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    type Word = {
      text: string;
      font: string;
      base: number;
      top: number;
      bottom: number;
      box: DOMRect;
      in: Element;
    };
    /** A stroke may reach the edge of its box by as much: nobody sees it. */
    const TOUCH = 2;
    /** Square pixels that two words may share: the tip of a stroke, as in any printed book of such a script. */
    const CROSSING = 10;
    const pen = document.createElement('canvas').getContext('2d', {
      willReadFrequently: true,
    }) as CanvasRenderingContext2D;

    const ancestors = function* (start: Element): Generator<Element> {
      for (let at: Element | null = start; at !== null && at !== document.body; at = at.parentElement)
        yield at;
    };
    const floats = (start: Element): boolean =>
      [...ancestors(start)].some(one => /fixed|sticky/.test(getComputedStyle(one).position));
    const isRead = (parent: Element | null): parent is Element =>
      parent?.checkVisibility() === true && parent.closest('.vh, .skip') === null && !floats(parent);

    const wordAt = (node: Node, parent: Element, text: string, from: number): Word[] => {
      const range = document.createRange();
      range.setStart(node, from);
      range.setEnd(node, from + text.length);
      const [box, ...cut] = [...range.getClientRects()].filter(({ width }) => width > 0);
      if (box === undefined || cut.length > 0) return [];
      pen.font = getComputedStyle(parent).font;
      const ink = pen.measureText(text);
      const base = box.top + ink.fontBoundingBoxAscent;
      const [top, bottom] = [base - ink.actualBoundingBoxAscent, base + ink.actualBoundingBoxDescent];
      return [{ text, font: pen.font, base, top, bottom, box, in: parent }];
    };

    /** Where the ink of a word is, on a sheet of paper whose corner stands at `left`, `top` of the page. */
    const drawn = (
      { text, font, base, box, in: parent }: Word,
      left: number,
      top: number,
    ): Uint8ClampedArray => {
      const { width, height } = pen.canvas;
      pen.clearRect(0, 0, width, height);
      pen.font = font;
      pen.direction = getComputedStyle(parent).direction as CanvasDirection;
      pen.textAlign = 'left';
      pen.fillText(text, box.left - left, base - top);
      return pen.getImageData(0, 0, width, height).data;
    };
    const cross = (a: Word, b: Word): boolean => {
      const [left, top] = [Math.max(a.box.left, b.box.left) - 8, Math.max(a.top, b.top)];
      pen.canvas.width = Math.min(a.box.right, b.box.right) + 8 - left;
      pen.canvas.height = Math.max(1, Math.min(a.bottom, b.bottom) - top);
      const [one, other] = [drawn(a, left, top), drawn(b, left, top)];
      return (
        one.filter((value, at) => at % 4 === 3 && value > 100 && (other[at] ?? 0) > 100).length > CROSSING
      );
    };
    const meets = (a: Word, b: Word): boolean =>
      Math.abs(a.box.top - b.box.top) > 4 &&
      Math.min(a.box.right, b.box.right) > Math.max(a.box.left, b.box.left) &&
      Math.min(a.bottom, b.bottom) > Math.max(a.top, b.top) &&
      cross(a, b);

    /** How far a word stands out of the nearest thing around it that has an edge. What scrolls may be wider than its edge. */
    const outOf = (word: Word): number => {
      const around = [...ancestors(word.in)].find(one => {
        const { overflowY, borderTopWidth, backgroundColor, display } = getComputedStyle(one);
        const painted = borderTopWidth !== '0px' || !/, 0\)$/.test(backgroundColor);
        return display !== 'inline' && (painted || overflowY !== 'visible');
      });
      if (around === undefined) return 0;
      const edge = around.getBoundingClientRect();
      const scrolls = [...ancestors(word.in)].some(one => getComputedStyle(one).overflowX === 'auto');
      const sideways = scrolls ? 0 : Math.max(edge.left - word.box.left, word.box.right - edge.right);
      return Math.max(sideways, edge.top - word.top, word.bottom - edge.bottom);
    };

    const words: Word[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
      const parent = node.parentElement;
      if (!isRead(parent)) continue;
      for (const { 0: word, index } of (node as Text).data.matchAll(/\S+/g))
        words.push(...wordAt(node, parent, word, index));
    }
    return words.flatMap((word, at) => {
      const crossed = words.slice(at + 1).find(one => meets(word, one));
      const out = outOf(word);
      return [
        ...(crossed === undefined ? [] : [`${word.text} meets ${crossed.text}`]),
        ...(out > TOUCH ? [`${word.text} stands out of its box by ${Math.round(out)} px`] : []),
      ];
    });
  });
