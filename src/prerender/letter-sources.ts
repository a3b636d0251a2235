// SPDX-License-Identifier: AGPL-3.0-or-later

/** Letters of a script that a phone may lack, and where they are taken from. */
export type LetterSource = {
  /** As languages.json names it: ISO 15924. */
  script: string;
  /** The family, by the name the style already asks devices for. Its last word is the script's name in Unicode. */
  family: string;
  /** First and last of each row of letters, signs and digits: what people type and what data bring is more than what we write. */
  alphabet: readonly (readonly [number, number])[];
};

/** The scripts of our languages that are not on every phone. Why Chinese and Nastaliq are not here: record 0019. */
export const LETTER_SOURCES: readonly LetterSource[] = [
  {
    script: 'Arab',
    family: 'Noto Sans Arabic',
    // Of Arabic, Persian, Dari, Pashto and Urdu; the block also holds those of forty more languages.
    alphabet: [
      [0x60c, 0x60c],
      [0x61b, 0x61b],
      [0x61f, 0x61f],
      [0x621, 0x63a],
      [0x640, 0x655],
      [0x660, 0x66c],
      [0x670, 0x670],
      [0x679, 0x6d5],
      [0x6f0, 0x6f9],
    ],
  },
  {
    script: 'Beng',
    family: 'Noto Sans Bengali',
    alphabet: [
      [0x964, 0x965],
      [0x980, 0x9fe],
    ],
  },
  { script: 'Deva', family: 'Noto Sans Devanagari', alphabet: [[0x900, 0x97f]] },
  {
    script: 'Guru',
    family: 'Noto Sans Gurmukhi',
    alphabet: [
      [0x964, 0x965],
      [0xa01, 0xa76],
    ],
  },
  { script: 'Geor', family: 'Noto Sans Georgian', alphabet: [[0x10d0, 0x10ff]] },
  { script: 'Ethi', family: 'Noto Sans Ethiopic', alphabet: [[0x1200, 0x137c]] },
];
