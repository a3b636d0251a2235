// SPDX-License-Identifier: AGPL-3.0-or-later

/** From where to where in a text. */
export type Span = readonly [from: number, to: number];

/** Some engines fall silent in the fifteenth second of an utterance: this many signs take less, read slowly. */
const LONGEST = 140;
/** Where a sign is a word. */
const LONGEST_OF_SIGNS = 50;

const ENDS = /[.!?…؟۔।॥።]+["»”’)\]]*(?=\s|$)\s*|[。！？]+\s*/gu;
/** Initials and forms of one letter: "via G. Verdi", "n. 5". */
const SHORT_FORM = /(?:^|[\s(])\p{L}\.\s*$/u;

const byRule = (text: string): number[] =>
  [...text.matchAll(ENDS)].map(({ 0: end, index }) => index + end.length);

const byLanguage = (text: string, lang: string): number[] =>
  'Segmenter' in Intl
    ? [...new Intl.Segmenter(lang, { granularity: 'sentence' }).segment(text)].map(
        ({ segment, index }) => index + segment.length,
      )
    : byRule(text);

/** Where a stretch that is too long is best cut: after a clause, else between words. */
const breakIn = (text: string, most: number): number => {
  const head = text.slice(0, most);
  const clause = Math.max(
    ...[...head.matchAll(/[,;:،؛、，；：—–)]\s*/gu)].map(({ 0: mark, index }) => index + mark.length),
    0,
  );
  if (clause > most / 3) return clause;
  const space = head.lastIndexOf(' ') + 1;
  return space > 0 ? space : most;
};

const short = (text: string, [from, to]: Span, most: number): Span[] => {
  if (to - from <= most) return [[from, to]];
  const middle = from + breakIn(text.slice(from, to), most);
  return [[from, middle], ...short(text, [middle, to], most)];
};

/** The sentences of a text, none so long that an engine would fall silent in it; together they are the whole text. */
export const cut = (text: string, lang: string): Span[] => {
  const ends = byLanguage(text, lang).filter(
    end => end < text.length && !SHORT_FORM.test(text.slice(0, end)),
  );
  const starts = [0, ...ends];
  const most = /^(zh|ja)\b/.test(lang) ? LONGEST_OF_SIGNS : LONGEST;
  return starts.flatMap((from, place) => short(text, [from, starts[place + 1] ?? text.length], most));
};
