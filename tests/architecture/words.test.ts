// SPDX-License-Identifier: AGPL-3.0-or-later
import { describe, expect, it } from 'vitest';
import { sourceFiles } from './source-files.ts';

const screens = ['src/ui', 'src/app', 'src/prerender']
  .flatMap(sourceFiles)
  .filter(({ name }) => name.endsWith('.tsx'));

/** What is the same in every language and script of the world. */
const SAID_EVERYWHERE = new Set(['SOS']);

/** Words between tags: `>Ciao<`, but neither code nor the end of a comparison. */
const BETWEEN_TAGS = /<[a-z][\w.]*(?:\s[^<>{}]*)?>\s*([^<>{}]*\p{L}{2,}[^<>{}]*)\s*<\//gu;
const SPOKEN_ATTRIBUTE =
  /\s(?:aria-label|aria-description|title|placeholder|alt|label)="([^"]*\p{L}{2,}[^"]*)"/gu;

const wordsOf = (text: string): string[] =>
  [...text.matchAll(BETWEEN_TAGS), ...text.matchAll(SPOKEN_ATTRIBUTE)]
    .map(([, words = '']) => words.trim())
    .filter(words => !SAID_EVERYWHERE.has(words));

describe('the words of the screens', () => {
  it('stand in locales, never in code', () => {
    const found = screens.flatMap(({ name, text }) => wordsOf(text).map(words => `${name}: ${words}`));
    expect(screens.length).toBeGreaterThan(40);
    expect(found).toEqual([]);
  });

  it('would be found if they did not', () => {
    expect(wordsOf('<p class="lead">Benvenuti</p>')).toEqual(['Benvenuti']);
    expect(wordsOf('<input placeholder="Cerca qui" />')).toEqual(['Cerca qui']);
    expect(wordsOf('<p>{text("shell.name")}</p>')).toEqual([]);
  });

  it('and styles never say anything either', () => {
    const inline = screens.filter(({ text }) => /\sstyle=|dangerouslySetInnerHTML|\son[a-z]+="/.test(text));
    expect(inline.map(({ name }) => name)).toEqual([]);
  });
});
