// SPDX-License-Identifier: AGPL-3.0-or-later
// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { sentencesOf } from '../../../src/ui/listen/page-words.ts';

/** What is read of a page, sentence by sentence: the language before each piece. */
const readOf = (html: string, lang = 'fr'): string[] => {
  document.documentElement.lang = lang;
  document.body.innerHTML = html;
  return sentencesOf(document, '[data-read]', lang).map(({ pieces }) =>
    pieces.map(piece => `${piece.lang}: ${piece.words}`).join(' | '),
  );
};

describe('the words of a page that are read', () => {
  it.each([
    ['nothing that is not marked', '<p>Non</p>', []],
    ['sentence by sentence', '<p data-read>Un. Deux.</p>', ['fr: Un.', 'fr: Deux.']],
    ['each block by itself', '<section data-read><h2>Un</h2><p>Deux</p></section>', ['fr: Un', 'fr: Deux']],
    [
      'a sentence whole, though parts of it look different',
      '<p data-read>Un <b>deux</b> trois</p>',
      ['fr: Un deux trois'],
    ],
    [
      'an Italian name inside a sentence',
      '<p data-read>Allez à <bdi lang="it">Porta sociale</bdi>, demain.</p>',
      ['fr: Allez à | it: Porta sociale | fr: demain.'],
    ],
    [
      'small print apart from what it stands under',
      '<p data-read>Cours<small>Niveau A1</small></p>',
      ['fr: Cours', 'fr: Niveau A1'],
    ],
    [
      'a line of the week as one',
      '<table data-read><tr><th>lundi</th><td><div><bdi dir="ltr">9:00–12:30</bdi></div><div>14:00</div></td></tr></table>',
      ['fr: lundi, 9:00, 12:30, 14:00'],
    ],
    [
      'languages as one list',
      '<p data-read><span class="tags"><span>arabe</span> <span>italien</span></span></p>',
      ['fr: arabe italien'],
    ],
    [
      'a number to call, though it looks like a button',
      '<p data-read><a class="btn" href="tel:0971415421">Appeler <bdi dir="ltr">0971 415421</bdi></a></p>',
      ['fr: Appeler 0 9 7 1, 4 1 5 4 2 1'],
    ],
    ['no button', '<p data-read>Un <button>Non</button><a class="btn" href="/x">Non</a></p>', ['fr: Un']],
    [
      'nothing hidden',
      '<div data-read><p hidden>Non</p><p aria-hidden="true">Non</p><p class="vh">Non</p><p>Oui</p></div>',
      ['fr: Oui'],
    ],
    ['nothing folded away', '<details data-read><summary>Oui</summary><p>Non</p></details>', ['fr: Oui']],
    [
      'nothing that says whom a fact is from',
      '<p data-read>Oui <span data-unread>Non</span></p>',
      ['fr: Oui'],
    ],
    [
      'a marked part inside another once',
      '<div data-read><p data-read>Un</p><p>Deux</p></div>',
      ['fr: Un', 'fr: Deux'],
    ],
    ['no lonely mark', '<p data-read>·</p>', []],
  ])('reads %s', (_, html, words) => {
    expect(readOf(html)).toEqual(words);
  });

  it('knows where each sentence stands, to mark it', () => {
    readOf('<p data-read>  Un <b>deux</b>. Trois <b>quatre</b></p>');
    const ranges = sentencesOf(document, '[data-read]', 'fr').map(({ range }) => range.toString());
    expect(ranges).toEqual(['Un deux.', 'Trois quatre']);
  });
});
