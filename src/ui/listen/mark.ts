// SPDX-License-Identifier: AGPL-3.0-or-later

/** The name that the style knows the spoken words by. */
const NAME = 'spoken';

const canHighlight = (): boolean => 'highlights' in (globalThis.CSS ?? {}) && 'Highlight' in globalThis;

const hostOf = ({ commonAncestorContainer: at }: Range): Element | null =>
  at instanceof Element ? at : at.parentElement;

let marked: Element | null = null;

/** Takes the mark away. */
export const unmark = (): void => {
  marked?.removeAttribute('data-spoken');
  marked = null;
  if (canHighlight()) CSS.highlights.delete(NAME);
};

/** Marks the words that are being said: themselves where the browser can, else what they stand in. */
export const mark = (range: Range): void => {
  unmark();
  const host = hostOf(range);
  if (canHighlight()) CSS.highlights.set(NAME, new Highlight(range));
  else host?.setAttribute('data-spoken', '');
  marked = host;
};

const isInView = (range: Range): boolean => {
  const { top, bottom } = range.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
};

/** Keeps the words in sight, unless the reader has turned to something else: then the page stays where it is. */
export const follow = (range: Range, before: Range | undefined): void => {
  if (before !== undefined && !isInView(before)) return;
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  hostOf(range)?.scrollIntoView?.({ block: 'nearest', behavior: calm ? 'auto' : 'smooth' });
};
