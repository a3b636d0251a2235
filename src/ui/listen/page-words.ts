// SPDX-License-Identifier: AGPL-3.0-or-later
import { cut, type Span } from './cut.ts';
import { dictated, isNumber, sayable } from './sayable.ts';

/** Words in one language. */
export type Piece = { words: string; lang: string };

/** What is read in one go, and where it stands in the page. */
export type Sentence = { pieces: readonly Piece[]; range: Range; part: Element };

const SKIPPED = [
  'button, input, select, textarea, svg, script, style',
  'a.btn:not([href^="tel:"])',
  '.vh, [hidden], [aria-hidden="true"], [data-unread]',
  'details:not([open]) > :not(summary)',
].join();
/** Short things that are one thing to say: a line of the week, a row of languages. */
const JOINED = 'tr, .tags';
const NUMBER_IN = 'a[href^="tel:"], bdi[dir="ltr"]';

type Bit = { node: Text; from: number; words: string; lang: string; number: boolean };
type Unit = { at: Element; text: string; bits: Bit[] };

const isInline = (element: Element): boolean =>
  element.tagName !== 'SMALL' && /^(inline|inline-block|contents|)$/.test(getComputedStyle(element).display);

const blockOf = (element: Element): Element => {
  const { parentElement } = element;
  return parentElement !== null && isInline(element) ? blockOf(parentElement) : element;
};

const isSeen = (element: Element): boolean =>
  element.closest(SKIPPED) === null &&
  (element.checkVisibility?.({ visibilityProperty: true }) ?? getComputedStyle(element).display !== 'none');

const bitOf = (node: Text, around: Element, from: number, usual: string): Bit => ({
  node,
  from,
  words: node.data,
  lang: around.closest('[lang]')?.getAttribute('lang') || usual,
  number: around.closest(NUMBER_IN) !== null && isNumber(node.data),
});

/** The words of a part of the page that are seen, by the blocks they stand in. */
const unitsOf = (part: Element, usual: string): Unit[] => {
  const units: Unit[] = [];
  const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
  let block: Element | undefined;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const around = node.parentElement;
    if (around === null || (node as Text).data === '' || !isSeen(around)) continue;
    const own = blockOf(around);
    const at = own.closest(JOINED) ?? own;
    const last = units.at(-1);
    const unit = last?.at === at ? last : { at, text: '', bits: [] };
    if (unit !== last) units.push(unit);
    else if (block !== own) unit.text += ', ';
    block = own;
    unit.bits.push(bitOf(node as Text, around, unit.text.length, usual));
    unit.text += (node as Text).data;
  }
  return units;
};

const piecesIn = (bits: readonly Bit[], [from, to]: Span): Piece[] => {
  const pieces: Piece[] = [];
  let end = from;
  for (const bit of bits) {
    const words = bit.words.slice(Math.max(0, from - bit.from), Math.max(0, to - bit.from));
    if (words === '') continue;
    // A gap between two bits is a breath that no node holds.
    const breath = bit.from > end ? ', ' : '';
    const said = bit.number ? dictated(words) : sayable(words);
    const last = pieces.at(-1);
    if (last?.lang === bit.lang) last.words += breath + said;
    else pieces.push({ words: said, lang: bit.lang });
    end = bit.from + bit.words.length;
  }
  return pieces
    .map(({ words, lang }) => ({
      words: words
        .replace(/^[\s,.;:)]+/, '')
        .replace(/\s+/g, ' ')
        .trim(),
      lang,
    }))
    .filter(({ words }) => /[\p{L}\p{N}]/u.test(words));
};

const rangeOf = (bits: readonly Bit[], [from, to]: Span): Range => {
  const inside = bits.filter(bit => bit.from < to && bit.from + bit.words.length > from);
  const range = document.createRange();
  const [first, last] = [inside[0], inside.at(-1)];
  if (first === undefined || last === undefined) return range;
  range.setStart(first.node, Math.max(0, from - first.from));
  range.setEnd(last.node, Math.min(last.words.length, to - last.from));
  return range;
};

/** A span without the spaces at its ends. */
const trimmed = (text: string, [from, to]: Span): Span => {
  const words = text.slice(from, to);
  return [to - words.trimStart().length, from + words.trimEnd().length];
};

/** The sentences of the page that are meant to be heard, in the order in which they stand. */
export const sentencesOf = (root: ParentNode, select: string, usual: string): Sentence[] =>
  [...root.querySelectorAll(select)]
    .filter(part => part.parentElement?.closest(select) == null)
    .flatMap(part =>
      unitsOf(part, usual).flatMap(({ text, bits }) =>
        cut(text, bits[0]?.lang ?? usual)
          .map(span => trimmed(text, span))
          .map(span => ({ pieces: piecesIn(bits, span), range: rangeOf(bits, span), part }))
          .filter(({ pieces }) => pieces.length > 0),
      ),
    );
