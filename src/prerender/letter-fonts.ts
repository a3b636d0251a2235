// SPDX-License-Identifier: AGPL-3.0-or-later
/// <reference path="./subset-font.d.ts" />
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import subset from 'subset-font';
import { LANGUAGES } from '../i18n/languages.ts';
import { GREETED, greetingOf } from '../ui/start/greetings.ts';
import { LETTER_SOURCES, type LetterSource } from './letter-sources.ts';

/** A font of a build: its file carries a sign of what is in it. */
export type LetterFont = { script: string; part: 'letters' | 'names'; file: string; body: Buffer };

const { resolve } = createRequire(import.meta.url);

/** What joins and places letters. Kerning stays out: it is two thirds of the Ethiopic font, and shows in no word. */
const SHAPING =
  'ccmp locl rlig calt clig liga rclt curs mark mkmk dist isol init medi fina nukt akhn rphf rkrf pref blwf abvf half pstf vatu cjct pres abvs blws psts haln abvm blwm'.split(
    ' ',
  );

/** Signs without a script that decide how letters join, and the circle that carries a lone vowel sign. */
const JOINERS = '\u200c\u200d\u25cc';

/** The whole font of a script, as its package brings it. */
export const wholeFont = ({ family }: LetterSource): Buffer => {
  const name = family.toLowerCase().replaceAll(' ', '-');
  const file = `${name}-${name.split('-').at(-1)}-400-normal.woff2`;
  return readFileSync(resolve(`@fontsource/${name}/files/${file}`));
};

/** The letters of a script among others. */
export const lettersIn = ({ family }: LetterSource, words: string): Set<string> => {
  const script = new RegExp(`\\p{Script_Extensions=${family.split(' ').at(-1)}}`, 'u');
  return new Set([...words].filter(letter => script.test(letter)));
};

/** Everything we say in the languages of a script, and their names. */
export const saidIn = ({ script }: LetterSource): string =>
  LANGUAGES.filter(one => one.script === script)
    .flatMap(({ code }) => readdirSync(`locales/${code}`).map(file => `locales/${code}/${file}`))
    .map(file => readFileSync(file, 'utf8'))
    .join('');

const alphabetOf = ({ alphabet }: LetterSource): string[] =>
  alphabet.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, at) => String.fromCodePoint(first + at)),
  );

/** What stands on the first screen in languages the reader may not have: their names, and the first greetings. */
export const FIRST_WORDS = [
  ...LANGUAGES.map(({ endonym }) => endonym),
  ...LANGUAGES.slice(0, GREETED).map(({ code }) => greetingOf(code).choose),
].join('');

const made = async (source: LetterSource, part: LetterFont['part'], letters: Iterable<string>) => {
  const body = await subset(wholeFont(source), [...letters].join(''), {
    targetFormat: 'woff2',
    keepFeatures: SHAPING,
    noHinting: true,
  });
  const sign = createHash('sha256').update(body).digest('base64url').slice(0, 8);
  return { script: source.script, part, file: `assets/${part}-${source.script}-${sign}.woff2`, body };
};

/** All letters of a script, and apart the few of it that the first screen needs. */
export const letterFonts = async (): Promise<LetterFont[]> => {
  const fonts: LetterFont[] = [];
  for (const source of LETTER_SOURCES) {
    const all = new Set([
      ...alphabetOf(source),
      ...lettersIn(source, saidIn(source) + FIRST_WORDS),
      ...JOINERS,
    ]);
    fonts.push(
      await made(source, 'letters', all),
      await made(source, 'names', lettersIn(source, FIRST_WORDS)),
    );
  }
  return fonts;
};
