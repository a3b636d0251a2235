// SPDX-License-Identifier: AGPL-3.0-or-later

/** Joining words; articles stay capital because in street names they belong to the name (La Marmora). */
const SMALL = new Set(
  'di del della dello dei degli delle da dal dalla dalle dai in nel nella nei nelle al alla alle ai agli con per su sul sulla e ed presso bis ter'.split(
    ' ',
  ),
);
const SMALL_ELIDED = new Set(['dell', 'nell', 'all', 'dall', 'sull']);
/** Words after which «d'» is only «of»: before a surname it is part of the name (D'Annunzio). */
const COMMON_AFTER_D = new Set(['italia', 'oro', 'europa', 'argento', 'arte', 'acqua']);
const ACRONYMS = new Set(
  (
    'CPIA CTP IC ICS IIS IISS ISS ISIS ISISS ITE ITET ITES ITI ITIS ITC ITCG ITG ITT ITAS IPSIA IPIA IPC IPSAR IPSSAR ' +
    'IPSEOA IPSSEOA IPAA IPSASR IPS SMS SSIG EDA USR ASL ACLI CGIL CISL UIL INPS INAIL CAF PUA BAT BA BI'
  ).split(' '),
);
const FIXED: Record<string, string> = {
  'C/O': 'c/o',
  'C/DA': 'C/da',
  SNC: 'snc',
  'S/N': 'snc',
  BIS: 'bis',
  TER: 'ter',
};
/** P.ZZA, V.LE, C.SO, F.LLI: one capital, the end of the word after the dot. */
const SHORTENED = 'ZZA|ZZETTA|ZA|SO|LE|GO|DA|LLI|RO|TO';

const ROMAN = /^(?=[IVX])X{0,3}(IX|IV|V?I{0,3})$/;
const DOTTED = /^(\p{L}\.){2,}\p{L}?\.?$|^(\p{L}{1,2}\.){2,}$/u;
const NO_VOWEL = /^[^AEIOUÀÈÉÌÒÙ]{2,}$/;
const ACCENTS: Record<string, string> = { A: 'À', E: 'È', I: 'Ì', O: 'Ò', U: 'Ù' };

const SHORTENED_WORD = new RegExp(`^\\p{L}\\.(?:${SHORTENED})$`, 'u');
const TOKEN = new RegExp(
  `C/O|C/DA|S/N|\\p{L}\\.(?:${SHORTENED})(?!\\p{L})|(?:\\p{L}{1,2}\\.){2,}\\p{L}?(?!\\p{L})|[\\p{L}\\p{N}]+(?:'\\p{L}+)*`,
  'gu',
);

const capital = (word: string): string => word.slice(0, 1) + word.slice(1).toLowerCase();

/** Typewriters had no capital accents: CITTA' is CITTÀ, unless the apostrophe closes a quotation. */
const withAccents = (text: string): string =>
  /(^|[\s(])'/.test(text)
    ? text
    : text.replace(/(\p{Lu}{3,})([AEIOU])'(?!\p{L})/gu, (_, stem: string, vowel: string) => {
        const acute = vowel === 'E' && stem.endsWith('CH');
        return stem + (acute ? 'É' : ACCENTS[vowel]);
      });

const elided = (article: string, rest: string, first: boolean): string => {
  const low = article.toLowerCase();
  const small = SMALL_ELIDED.has(low) || (low === 'd' && COMMON_AFTER_D.has(rest.toLowerCase()));
  return `${small && !first ? low : capital(article)}'${capital(rest)}`;
};

const word = (token: string, first: boolean, last: boolean): string => {
  const fixed = FIXED[token];
  if (fixed !== undefined) return fixed;
  if (SHORTENED_WORD.test(token)) return capital(token);
  const [, stem, digits] = /^(\p{L}{3,})(\d+)$/u.exec(token) ?? [];
  if (stem !== undefined && digits !== undefined) return word(stem, first, last) + digits;
  if (ACRONYMS.has(token) || ROMAN.test(token) || DOTTED.test(token) || /\d/.test(token)) return token;
  const [, article, rest] = /^(\p{L}{1,4})'(\p{L}+)$/u.exec(token) ?? [];
  if (article !== undefined && rest !== undefined) return elided(article, rest, first);
  if (SMALL.has(token.toLowerCase()) && !first && !last) return token.toLowerCase();
  return NO_VOWEL.test(token) ? token : capital(token);
};

/** An initial ("E. Libera") or a province ("(TO)") is not a word. */
const staysAsIs = (token: string, before: string, after: string): boolean =>
  (token.length === 1 && after.startsWith('.')) ||
  (token.length === 2 && before.endsWith('(') && after.startsWith(')'));

const recaseWords = (text: string): string => {
  const tokens = [...text.matchAll(TOKEN)];
  const last = tokens.length - 1;
  let result = '';
  let at = 0;
  tokens.forEach(({ 0: token, index: start }, index) => {
    const before = text.slice(at, start);
    at = start + token.length;
    const opens = index === 0 || /["«(\-–/]\s*$/.test(before);
    const kept = staysAsIs(token, before, text.slice(at, at + 1));
    result += before + (kept ? token : word(token, opens, index === last));
  });
  return result + text.slice(at);
};

/** A town's own spelling wherever its name stands in the text as a word of its own. */
const inTownSpelling = (text: string, town: string): string => {
  if (town === '') return text;
  const name = town.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return text.replace(new RegExp(`(?<![\\p{L}])${name}(?!\\p{L})`, 'giu'), town);
};

/** Shouted text as people write it. Text that already has small letters is left to whoever wrote it. */
export const recase = (text: string, town = ''): string => {
  if (/\p{Ll}/u.test(text)) return text;
  const spaced = text.replaceAll('’', "'").replace(/(\p{Lu}{2,})C\/O\b/gu, '$1 C/O');
  return inTownSpelling(recaseWords(withAccents(spaced)), town);
};

const HOUSE_NUMBER = /\s*,?\s*\bN\.?(?:R|RO|UM)?\s*[.°º]?\s*(?=\d)/g;
/** «S.N.C.» says that there is no number, «N.C.» only that nobody wrote it. */
const NO_NUMBER = /\s*,?\s*\b(?:S\.\s?N\.\s?C\.?|S\.N\.|SNC|S\/N)(?!\p{L})/gu;
const NOT_WRITTEN = /\s*,?\s*\bN\.\s?C\.?(?!\p{L})/gu;

const GLUED_INITIAL = new RegExp(`(?<!\\p{L})(\\p{Lu})\\.(?!(?:${SHORTENED})(?!\\p{L}))(\\p{Lu}{3,})`, 'gu');

/** A shouted street address: no «N.» before the number, no letters stuck to digits or to initials. */
export const recaseAddress = (text: string): string => {
  if (/\p{Ll}/u.test(text)) return text;
  const spaced = text
    .replaceAll('’', "'")
    .replace(NO_NUMBER, ' SNC')
    .replace(NOT_WRITTEN, '')
    .replace(HOUSE_NUMBER, ' ')
    .replace(/(\p{Lu}{3,})(\d)/gu, '$1 $2')
    .replace(GLUED_INITIAL, '$1. $2')
    .replace(/\s+/g, ' ')
    .trim();
  return recase(spaced);
};
