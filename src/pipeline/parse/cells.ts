// SPDX-License-Identifier: AGPL-3.0-or-later
import { hasMarkup } from '../../domain/text.ts';
import { isDeskLanguage } from '../../domain/vocabulary-languages.ts';
import { codeHint } from './code-hint.ts';
import { languageHint } from './language-hint.ts';
import { Problem, type Read } from './problem.ts';

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const DAY = /^\d{4}-\d\d-\d\d$/;

/** A real calendar day: 30 February is not one. */
export const isRealDay = (text: string): boolean => {
  if (!DAY.test(text) || text < '1900') return false;
  const [year = 0, month = 0, date = 0] = text.split('-').map(Number);
  return month >= 1 && month <= 12 && date >= 1 && date <= new Date(Date.UTC(year, month, 0)).getUTCDate();
};

/** Excel in Italian turns `2026-11-12` into `12/11/2026` as soon as somebody touches the cell. */
const isoOf = (text: string): string => {
  const [, date = '', month = '', year = ''] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text) ?? [];
  return year === '' ? text : `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
};

/** What people and Excel write in a cell when there is nothing to write: shown to a reader it would be a fact. */
const PLACEHOLDER =
  /^([^\p{L}\p{N}]+|n\.? ?d\.?|n\/[ad]|non (disponibile|not[oa]|conosciut[oa]|definit[oa])|da (definire|verificare|confermare)|sconosciut[oa]|xx+|#(n\/[da]|rif|ref|nome|name|valore|value|div\/0|num|nullo?)[!?]?)$/iu;

/** UTF-8 read as Windows-1252 and saved again: «CittÃ\u00a0», «dâ€™Italia». */
const MOJIBAKE = /Ã(?![A-Za-zÀ-ÿ])|Ã[ªº]|Â[\u0080-\u00bf]|â€/;

/** Short plain text without markup. */
export const text =
  (max: number): Read<string> =>
  value => {
    if (hasMarkup(value)) return new Problem('unsafeText', { value });
    if (MOJIBAKE.test(value)) return new Problem('mojibake', { value });
    if (PLACEHOLDER.test(value)) return new Problem('placeholder', { value });
    return value.length > max ? new Problem('tooLong', { value: value.length, max }) : value;
  };

/** A permanent id. */
export const slug =
  (example: string): Read<string> =>
  value =>
    SLUG.test(value) && value.length <= 80 ? value : new Problem('badId', { value, example });

/** One code of a closed list. */
export const codeOf = <T extends string>(codes: readonly T[]): Read<T> => {
  const known = new Map<string, T>(codes.map(code => [code, code]));
  return value => known.get(value) ?? new Problem('badCode', { value, hint: codeHint(value, codes) });
};

/** Items between spaces, each read alone; none twice. */
export const listOf =
  <T>(read: Read<T>): Read<T[]> =>
  value => {
    const items: T[] = [];
    const words = value.split(/\s+/);
    for (const [index, word] of words.entries()) {
      if (words.indexOf(word) < index) return new Problem('repeatedCode', { value: word });
      const item = read(word);
      if (item instanceof Problem) return item;
      items.push(item);
    }
    return items;
  };

/** Codes of a closed list, between spaces. */
export const codesOf = <T extends string>(codes: readonly T[]): Read<T[]> => {
  const known = new Map<string, T>(codes.map(code => [code, code]));
  return listOf(
    value => known.get(value) ?? new Problem('badCodeList', { value, hint: codeHint(value, codes) }),
  );
};

/** Parts between `|`, each read alone; a bar too many at the end does no harm. */
export const partsOf =
  <T>(read: Read<T>): Read<T[]> =>
  value => {
    if (!value.includes('|')) {
      const only = read(value);
      return only instanceof Problem ? only : [only];
    }
    const written = value.split('|').map(part => part.trim());
    const full = written.filter(part => part !== '');
    const parts: T[] = [];
    for (const part of full.length > 0 ? full : [value]) {
      const item = read(part);
      if (item instanceof Problem) return item;
      parts.push(item);
    }
    return parts;
  };

/** Languages spoken at a desk. */
export const languages: Read<string[]> = listOf(value =>
  isDeskLanguage(value) ? value : new Problem('badLanguage', { value, hint: languageHint(value) }),
);

export const yesNo: Read<boolean> = value => {
  const word = value.toLowerCase();
  if (word === 'sì' || word === 'si') return true;
  return word === 'no' ? false : new Problem('badYesNo', { value });
};

/** A number with a decimal comma or point. */
export const decimal =
  (example: string): Read<number> =>
  value =>
    /^-?\d{1,3}([.,]\d{1,15})?$/.test(value)
      ? Number(value.replace(',', '.'))
      : new Problem('badNumber', { value, example });

export const integer =
  (min: number, max: number): Read<number> =>
  value => {
    const number = Number(value);
    const fits = /^\d{1,9}$/.test(value) && number >= min && number <= max;
    return fits
      ? number
      : new Problem('badInteger', { value, min, max, example: Math.max(min, Math.min(max, 16)) });
  };

export const day: Read<string> = value => {
  const iso = isoOf(value);
  return isRealDay(iso) ? iso : new Problem('badDate', { value });
};

/** A year, a month or a day: as much as the document says. */
export const roughDay: Read<string> = value => {
  const iso = isoOf(value);
  const full = `${iso}-01-01`.slice(0, 10);
  return /^\d{4}(-\d\d){0,2}$/.test(iso) && isRealDay(full) ? iso : new Problem('badRoughDate', { value });
};

export const monthDay: Read<string> = value =>
  isRealDay(`2024-${value}`) ? value : new Problem('badMonthDay', { value });

/** Two days with a slash between them, the first not after the last. */
export const period: Read<{ from: string; to: string }> = value => {
  const [from = '', to = '', ...rest] = value.split('/').map(part => part.trim());
  if (rest.length > 0 || !isRealDay(from) || !isRealDay(to)) return new Problem('badRange', { value });
  return from <= to ? { from, to } : new Problem('rangeReversed', { value });
};
