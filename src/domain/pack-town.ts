// SPDX-License-Identifier: AGPL-3.0-or-later

/** A town's name as people write it, as in `san-fele`, and as in `sanfele`. */
export type TownSigns = { '^': string; '}': string; '{': string };

const SIGNS = /[\^{}]/;
/** Two towns of Liguria and Piemonte are called Ne and Re: signs for them would riddle every word. */
const SHORTEST = 4;

/** The spellings of a town's name. Part of the wire format, hence not `fold`, which may learn new letters. */
export const townSigns = (name: string): TownSigns => {
  const plain = name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();
  const parts = plain.split(/[^a-z0-9]+/).filter(part => part !== '');
  return { '^': name, '}': parts.join('-'), '{': parts.join('') };
};

/** Text with the town's name as a sign, so that "Comune di …" is written alike for every town; none if it has signs of its own. */
export const signTown = (text: string, town: TownSigns | undefined): string | undefined => {
  if (SIGNS.test(text)) return undefined;
  if (town === undefined || town['{'].length < SHORTEST) return text;
  return text.replaceAll(town['^'], '^').replaceAll(town['}'], '}').replaceAll(town['{'], '{');
};

/** The text again. A sign where no town is known throws: the pack is broken. */
export const unsignTown = (text: string, town: TownSigns | undefined): string => {
  if (!SIGNS.test(text)) return text;
  if (town === undefined) throw new Error('sign without a town');
  return text.replace(/[\^{}]/g, sign => town[sign as keyof TownSigns]);
};
