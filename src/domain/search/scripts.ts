// SPDX-License-Identifier: AGPL-3.0-or-later
import { readSounds, type SoundTable, tableOf } from './sounds.ts';

/** Letters that stand side by side in Unicode, from the first on; `.` is silent. */
const row = (first: number, sounds: string): string =>
  sounds
    .split(' ')
    .map((sound, index) => `${String.fromCodePoint(first + index)}:${sound === '.' ? '' : sound}`)
    .join(' ');

/** Arabic letters as `fold` leaves them, and those that Persian, Urdu, Pashto and Kurdish add. */
const ARABIC = [
  row(0x627, 'a b . t t j h k d z r z s x s d t z a g'),
  row(0x641, 'f k k l m n h u . i'),
  'پ:p چ:c ژ:j ڤ:v ڥ:v گ:g ڭ:g ڨ:g ڜ:c ے:e ٹ:t ڈ:d ڑ:r ټ:t ډ:d ړ:r ښ:x ږ:g څ:z ځ:z ڼ:n ێ:e ۆ:o ڵ:l ڕ:r ۋ:v',
  '^ا:~ ^او:u ^اي:i ه$:a تش:c تس:z تز:z دز:z دج:j غل:l غن:ni',
];

const CYRILLIC = [
  row(0x430, 'a b v g d e j z i i k l m n o p r s t u f h z c x x . i . e iu ia'),
  'і:i є:e ђ:j ј:i љ:li њ:ni ћ:c џ:j ѓ:g ќ:k ў:u ә:e қ:k ң:n ү:u ұ:u ө:o һ:h ғ:g ҳ:h ҷ:j',
  'дж:j дз:z тс:z тц:z тч:c ье:ie ьо:io',
];

const GEORGIAN = [row(0x10d0, 'a b g d e v z t i k l m n o p j r s t u f k g k x c z z z c h j h')];

/**
 * `q` is "d" or "r": which of them says a dot that is often left out.
 * The scripts of India stand in blocks of 128 signs in the same order: one table, in Devanagari, reads them all.
 */
const INDIC = [
  row(
    0x905,
    'a a i i u u ri . e e e e o o o au k~ k~ g~ g~ n~ c~ c~ j~ j~ n~ t~ t~ q~ q~ n~ t~ t~ d~ d~ n~ n~',
  ),
  row(0x92a, 'p~ f~ b~ b~ m~ i~ r~ r~ l~ l~ l~ v~ x~ x~ s~ h~'),
  row(0x93e, '-a -i -i -u -u -ri . -e -e -e -e -o -o -o -au -'),
  '^ड:d~ ^ढ:d~ ं:n ॎ:t~ क़:k~ ख़:k~ ग़:g~ ज़:z~ झ़:j~ ड़:r~ ढ़:r~ फ़:f~ य़:i~ त्स:z~ ग्न:ni~ ग्ल:l~ ओय:o ोय:-o ोय़:-o',
];
/** Bengali has no sign for "v" or "z" of its own; its "j" is heard as "i" inside a word, where its dot was left out. */
const BENGALI = 'भ:v~ ज:z~ य:i~ ^य:z~ ग्लि:li ज्ज:j~ ज्जि:j च:c~';

const FIRST_ETHIOPIC = 0x1200;

/** Each Ethiopic sign is a consonant with its vowel, eight to a consonant; the first of "a" is no consonant. */
const ethiopic = (): string => {
  const consonants =
    'h l h m s r s x k ku k ku b v t c h hu n ni . k ku h hu u . z j i d d j g gu n t c p z z f p';
  const signs = consonants.split(' ').map(consonant => (consonant === '.' ? '' : consonant));
  return row(FIRST_ETHIOPIC, signs.flatMap(vowelled).join(' '));
};

const vowelled = (consonant: string): string[] =>
  ['e', 'u', 'i', 'a', 'e', '~', 'o', 'ua'].map((vowel, order) =>
    order === 0 && /^h?$/.test(consonant) ? `${consonant}a` : consonant + vowel,
  );

type Script = { from: number; to: number; table: SoundTable; shift?: number; sparse?: true };

const DEVANAGARI = 0x900;
const LAST_INDIC = 0xd7f;
const BLOCK = 0x80;

const SCRIPTS: readonly Script[] = [
  { from: 0x600, to: 0x77f, table: tableOf(...ARABIC), sparse: true },
  { from: 0x400, to: 0x52f, table: tableOf(...CYRILLIC) },
  { from: 0x10a0, to: 0x10ff, table: tableOf(...GEORGIAN) },
  { from: 0x1200, to: 0x137f, table: tableOf(ethiopic()) },
  { from: 0x980, to: 0x9ff, table: tableOf(...INDIC, BENGALI) },
  { from: DEVANAGARI, to: LAST_INDIC, table: tableOf(...INDIC) },
];

const asDevanagari = (word: string): string =>
  word.replace(/[\u0980-\u0d7f]/g, sign =>
    String.fromCodePoint(DEVANAGARI + ((sign.codePointAt(0) as number) % BLOCK)),
  );

/** A word as it is heard. `sparse`: its script leaves short vowels out. */
export type Heard = { sounds: string; sparse: boolean };

/** How a folded word of another script is heard; undefined for Latin letters and for scripts without rules. */
export const heardAbroad = (word: string): Heard | undefined => {
  const first = word.charCodeAt(0);
  const script = SCRIPTS.find(({ from, to }) => first >= from && first <= to);
  if (script === undefined) return undefined;
  const indic = first >= DEVANAGARI && first <= LAST_INDIC;
  const sounds = readSounds(script.table, indic ? asDevanagari(word) : word);
  return { sounds, sparse: script.sparse === true };
};
