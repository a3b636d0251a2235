// SPDX-License-Identifier: AGPL-3.0-or-later

export type Piece = { words: string; lang: string };

const SKIPPED = 'button, a.btn, svg, .vh, input';

/** The words of the page that are meant to be heard, cut where the language changes. */
export const pageWords = (root: ParentNode, usual: string): Piece[] => {
  const pieces: Piece[] = [];
  for (const part of root.querySelectorAll('[data-read]')) {
    const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
    let fresh = true;
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const around = node.parentElement;
      const words = node.textContent?.trim() ?? '';
      if (words === '' || around === null || around.closest(SKIPPED) !== null) continue;
      const lang = around.closest('[lang]')?.getAttribute('lang') || usual;
      const last = pieces.at(-1);
      if (!fresh && last?.lang === lang) last.words += `, ${words}`;
      else pieces.push({ words, lang });
      fresh = false;
    }
  }
  return pieces;
};
