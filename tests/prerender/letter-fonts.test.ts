// SPDX-License-Identifier: AGPL-3.0-or-later
import { readFileSync } from 'node:fs';
import subset from 'subset-font';
import { beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/i18n/languages.ts';
import {
  FIRST_WORDS,
  type LetterFont,
  letterFonts,
  lettersIn,
  saidIn,
} from '../../src/prerender/letter-fonts.ts';
import { LETTER_SOURCES } from '../../src/prerender/letter-sources.ts';

let fonts: LetterFont[] = [];
beforeAll(async () => {
  fonts = await letterFonts();
});

const fontOf = (script: string, part: LetterFont['part']): Buffer =>
  fonts.find(font => font.script === script && font.part === part)?.body as Buffer;

/** The letters a font can draw, by its table of them (format 4 or 12). */
const drawnBy = async (font: Buffer): Promise<Set<number>> => {
  const plain = await subset(font, '', { keepAllGlyphs: true, targetFormat: 'sfnt' });
  const tables = Array.from({ length: plain.readUInt16BE(4) }, (_, at) => 12 + 16 * at);
  const record = tables.find(at => plain.toString('latin1', at, at + 4) === 'cmap') ?? 0;
  const cmap = plain.readUInt32BE(record + 8);
  const letters = new Set<number>();
  for (let table = 0; table < plain.readUInt16BE(cmap + 2); table++) {
    const at = cmap + plain.readUInt32BE(cmap + 4 + 8 * table + 4);
    const format = plain.readUInt16BE(at);
    if (format === 12)
      for (let group = 0; group < plain.readUInt32BE(at + 12); group++) {
        const row = at + 16 + 12 * group;
        for (let code = plain.readUInt32BE(row); code <= plain.readUInt32BE(row + 4); code++)
          letters.add(code);
      }
    if (format !== 4) continue;
    const segments = plain.readUInt16BE(at + 6) / 2;
    for (let segment = 0; segment < segments; segment++) {
      const last = plain.readUInt16BE(at + 14 + 2 * segment);
      const first = plain.readUInt16BE(at + 16 + 2 * segments + 2 * segment);
      for (let code = first; code <= last && code !== 0xffff; code++) letters.add(code);
    }
  }
  return letters;
};

const missingFrom = (letters: Set<number>, words: Iterable<string>): string =>
  [...words].filter(letter => !letters.has(letter.codePointAt(0) ?? 0)).join('');

describe('the letters that are lent to phones', () => {
  it.each(LETTER_SOURCES)(
    'of $script write every sentence we say in it, and the first screen',
    async source => {
      const letters = await drawnBy(fontOf(source.script, 'letters'));
      expect(missingFrom(letters, lettersIn(source, saidIn(source) + FIRST_WORDS))).toBe('');
      expect(letters.size).toBeGreaterThan(45);
    },
  );

  it.each(LETTER_SOURCES)('of $script for the first screen alone write it, and little else', async source => {
    const needed = lettersIn(source, FIRST_WORDS);
    const letters = await drawnBy(fontOf(source.script, 'names'));
    expect(missingFrom(letters, needed)).toBe('');
    expect(letters.size).toBeLessThanOrEqual(needed.size + 2);
  });

  it.each([
    ['Arab', 'ټډړږښګڼېۍئټٹڈڑےںھہگچپژکی٠١٩۰۱۹ًٌٍَُِّْ،؛؟۔'],
    ['Beng', 'ৎংঃঁ্০৯।ড়ঢ়য়'],
    ['Deva', 'क़ख़ज़फ़ऑँंः़०९।॥'],
    ['Guru', 'ੴਖ਼ਗ਼ਜ਼ਫ਼ਲ਼ੱੰਂ੦੯।'],
    ['Geor', 'აჰ'],
    ['Ethi', 'ሀፐቨቐኸ፩፣።፧'],
  ])('of %s hold what its readers type, whether we write it or not', async (script, typed) => {
    expect(missingFrom(await drawnBy(fontOf(script, 'letters')), typed.normalize('NFC'))).toBe('');
  });

  it('are the same bytes at every build of the same words', async () => {
    expect((await letterFonts()).map(({ file }) => file)).toEqual(fonts.map(({ file }) => file));
  });

  it('are there for every script that is not on every phone', () => {
    const lent = LETTER_SOURCES.map(({ script }) => script);
    const others = LANGUAGES.map(({ script }) => script).filter(script => !lent.includes(script));
    expect([...new Set(others)].sort()).toEqual(['Cyrl', 'Hans', 'Latn']);
  });

  it('are families the style asks for, so that they are used where they come', () => {
    const tokens = readFileSync('src/ui/styles/tokens.css', 'utf8');
    const stack = /:root \{.*?--font:([^;]+);/s.exec(tokens)?.[1];
    for (const { family } of LETTER_SOURCES) expect(stack).toContain(`"${family}"`);
    // Urdu has a row of its own.
    expect(/:lang\(ur\) \{\s*--font:([^;]+);/.exec(tokens)?.[1]).toContain('"Noto Sans Arabic"');
  });

  it('go out with the licence they came with', () => {
    const licence = readFileSync('public/licences/noto.txt', 'utf8');
    for (const { family } of LETTER_SOURCES) {
      const name = family.toLowerCase().replaceAll(' ', '-');
      const given = readFileSync(`node_modules/@fontsource/${name}/LICENSE`, 'utf8');
      const [notice = '', ...terms] = given.split('\n');
      expect(notice).toMatch(/^Copyright \d{4} The Noto Project Authors/);
      expect(licence).toContain(notice);
      expect(licence).toContain(terms.join('\n').trim());
      expect(licence).toContain(family);
    }
  });
});
