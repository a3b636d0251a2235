// SPDX-License-Identifier: AGPL-3.0-or-later
import { readSounds, type SoundTable, tableOf } from './sounds.ts';

/** Arabic, Persian and Urdu letters as `fold` leaves them. */
const ARABIC = `
  ا:a ب:b پ:p ت:t ث:t ج:j چ:c ح:h خ:k د:d ذ:z ر:r ز:z ژ:j س:s ش:x ص:s ض:d ط:t ظ:z ع:a غ:g ف:f ڤ:v ڥ:v ق:k ك:k
  گ:g ڭ:g ڨ:g ڜ:c ل:l م:m ن:n ه:h و:u ي:i ے:e ٹ:t ڈ:d ڑ:r ټ:t ډ:d ړ:r ڼ:n ښ:x ږ:g ځ:z څ:s
  ^ا:~ ^او:u ^اي:i ه$:a تش:c تس:z تز:z دز:z دج:j غل:l غن:ni
`;

const CYRILLIC = `
  а:a б:b в:v г:g д:d е:e ж:j з:z и:i к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ф:f х:h ц:z ч:c ш:x щ:x ъ: ы:i ь:
  э:e ю:iu я:ia і:i є:e ђ:j ј:i љ:li њ:ni ћ:c џ:j ѓ:g ќ:k ў:u ә:e қ:k ң:n ү:u ұ:u ө:o һ:h ғ:g ҳ:h ҷ:j
  дж:j дз:z тс:z тц:z тч:c ье:ie ьо:io
`;

const GEORGIAN = `
  ა:a ბ:b გ:g დ:d ე:e ვ:v ზ:z თ:t ი:i კ:k ლ:l მ:m ნ:n ო:o პ:p ჟ:j რ:r ს:s ტ:t უ:u ფ:f ქ:k ღ:g ყ:k შ:x ჩ:c ც:z
  ძ:z წ:z ჭ:c ხ:h ჯ:j ჰ:h
`;

/**
 * `q` is "d" or "r": which of them says a dot that is often left out.
 * The scripts of India stand in blocks of 128 signs in the same order: one table, in Devanagari, reads them all.
 */
const INDIC = `
  अ:a आ:a इ:i ई:i उ:u ऊ:u ऋ:ri ऍ:e ऎ:e ए:e ऐ:e ऑ:o ऒ:o ओ:o औ:au
  ा:-a ि:-i ी:-i ु:-u ू:-u ृ:-ri ॅ:-e ॆ:-e े:-e ै:-e ॉ:-o ॊ:-o ो:-o ौ:-au ्:- ँ: ं:n ः: ़: ॎ:t~
  क:k~ ख:k~ ग:g~ घ:g~ ङ:n~ च:c~ छ:c~ ज:j~ झ:j~ ञ:n~ ट:t~ ठ:t~ ड:q~ ढ:q~ ^ड:d~ ^ढ:d~ ण:n~ त:t~ थ:t~ द:d~ ध:d~ न:n~ ऩ:n~
  प:p~ फ:f~ ब:b~ भ:b~ म:m~ य:i~ र:r~ ऱ:r~ ल:l~ ळ:l~ ऴ:l~ व:v~ श:x~ ष:x~ स:s~ ह:h~
  क़:k~ ख़:k~ ग़:g~ ज़:z~ झ़:j~ ड़:r~ ढ़:r~ फ़:f~ य़:i~ त्स:z~ ग्न:ni~ ग्ल:l~ ओय:o ोय:-o ोय़:-o
`;
/** Bengali has no sign for "v" or "z" of its own; its "j" is heard as "i" inside a word, where its dot was left out. */
const BENGALI = 'भ:v~ ज:z~ य:i~ ^य:z~ ग्लि:li ज्ज:j~ ज्जि:j च:c~';

const ETHIOPIC_CONSONANTS =
  'h l h m s r s x k ku k ku b v t c h hu n ni ~ k ku h hu u ~ z j i d d j g gu n t c p z z f p'.split(' ');
const ETHIOPIC_VOWELS = ['e', 'u', 'i', 'a', 'e', '~', 'o', 'ua'];
const FIRST_ETHIOPIC = 0x1200;

/** Each sign is a consonant with its vowel, eight to a consonant. */
const ethiopic = (): string =>
  ETHIOPIC_CONSONANTS.flatMap((consonant, row) =>
    ETHIOPIC_VOWELS.map((vowel, column) => {
      const sign = String.fromCodePoint(FIRST_ETHIOPIC + 8 * row + column);
      const alone = consonant === '~';
      const open = column === 0 && (alone || consonant === 'h') ? 'a' : vowel;
      return `${sign}:${alone ? open : consonant + open}`;
    }),
  ).join(' ');

type Script = { from: number; to: number; table: SoundTable; shift?: number; sparse?: true };

const DEVANAGARI = 0x900;
const LAST_INDIC = 0xd7f;
const BLOCK = 0x80;

const SCRIPTS: readonly Script[] = [
  { from: 0x600, to: 0x77f, table: tableOf(ARABIC), sparse: true },
  { from: 0x400, to: 0x52f, table: tableOf(CYRILLIC) },
  { from: 0x10a0, to: 0x10ff, table: tableOf(GEORGIAN) },
  { from: 0x1200, to: 0x137f, table: tableOf(ethiopic()) },
  { from: 0x980, to: 0x9ff, table: tableOf(INDIC, BENGALI) },
  { from: DEVANAGARI, to: LAST_INDIC, table: tableOf(INDIC) },
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
