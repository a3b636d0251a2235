// SPDX-License-Identifier: AGPL-3.0-or-later
import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import words from '../../../locales/it/pipeline.json' with { type: 'json' };
import { isDomesticOnly } from '../../domain/phone.ts';
import { hasMarkup } from '../../domain/text.ts';
import { fill } from '../fill.ts';
import { partsOf } from './cells.ts';
import { Problem, type Read } from './problem.ts';

export type ReadPhone = { display: string; mobile: boolean };

/** "0971 415826/827" means two numbers to a person and one wrong number to a phone; "0971/415826" is one. */
const LOOKS_LIKE_SEVERAL = /\d\s*[/,;]\s*\d|\d{5}\s*-\s*\d{1,4}$|\d\s+-\s+\d{1,4}$/;
const AREA_CODE_APART = /^\(?(0\d{1,3})\)?\s*[/-]\s*(?=\d[\d .]{4,}$)/;

const seen = new Map<string, ReadPhone | Problem>();

/** The plan of numbers allows shorter ones, but half a number is far likelier; 055055 and 060606 are town halls. */
const SHORTEST = 8;
const isCutShort = (digits: string): boolean => digits.length < SHORTEST && !/^(0\d{1,2})\1+$/.test(digits);

/** Excel takes the zero off "0971415826". */
const zeroHint = (value: string, digits: string): string => {
  if (value.includes('+') || digits.length < SHORTEST - 1) return '';
  const number = parsePhoneNumberFromString(`0${digits}`, 'IT');
  return number?.isValid() ? fill(words.hints.leadingZero, { value: number.formatNational() }) : '';
};

/** Where the number rings decides; where a country does not tell the two apart, it may be in a pocket. */
const MOBILE = new Set<string | undefined>(['MOBILE', 'FIXED_LINE_OR_MOBILE', 'PERSONAL_NUMBER']);

const readPhone = (written: string): ReadPhone | Problem => {
  const value = written.replace(AREA_CODE_APART, '$1 ');
  if (LOOKS_LIKE_SEVERAL.test(value)) return new Problem('ambiguousPhone', { value });
  if (!/^[+\d(][\d .()-]*$/.test(value)) return new Problem('badPhone', { value, hint: '' });
  const digits = value.replace(/\D/g, '');
  if (isDomesticOnly(digits)) return { display: groupTollFree(digits), mobile: false };
  const number = parsePhoneNumberFromString(value, 'IT');
  if (number === undefined || !number.isValid())
    return new Problem('badPhone', { value, hint: zeroHint(value, digits) });
  const italian = number.countryCallingCode === '39';
  if (italian && isDomesticOnly(number.nationalNumber))
    return { display: groupTollFree(number.nationalNumber), mobile: false };
  if (italian && isCutShort(number.nationalNumber)) return new Problem('badPhone', { value, hint: '' });
  const display = (italian ? number.formatNational() : number.formatInternational()).replace(/[^\d+ ]/g, ' ');
  // In Italy the first figure tells; asking for the type is half the work of reading a number.
  const mobile = italian ? number.nationalNumber.startsWith('3') : MOBILE.has(number.getType());
  return { display: display.replace(/ +/g, ' ').trim(), mobile };
};

/** 800 290 290 is read aloud in threes; 112 and 1522 stay whole. */
const groupTollFree = (digits: string): string =>
  digits.length === 9 ? digits.replace(/^(\d{3})(\d{3})(\d{3})$/, '$1 $2 $3') : digits;

/** A phone as people dial it in Italy, with the emergency and toll-free numbers as they are. */
export const phone: Read<ReadPhone> = value => {
  let result = seen.get(value);
  if (result === undefined) {
    result = readPhone(value);
    seen.set(value, result);
    // The checks ask again, about the number as it is shown.
    if (!(result instanceof Problem)) seen.set(result.display, result);
  }
  return result;
};

const allPhones = partsOf(phone);

/** One or more phones, none twice. */
export const phones: Read<ReadPhone[]> = value => {
  const list = allPhones(value);
  if (list instanceof Problem) return list;
  const twin = list.find(({ display }, index) => list.findIndex(other => other.display === display) < index);
  return twin === undefined ? list : new Problem('repeatedCode', { value: twin.display });
};

const EMAIL = /^[A-Za-z0-9._%+'-]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)*\.[A-Za-z]{2,}$/;

export const email: Read<string> = value =>
  EMAIL.test(value) && value.length <= 120 && !value.includes('..')
    ? value.toLowerCase()
    : new Problem('badEmail', { value });

export const webAddress: Read<string> = value => {
  const bad = new Problem('badUrl', { value });
  if (!/^https?:\/\/[^\s<>"\\]+$/.test(value) || value.length > 300 || hasMarkup(value)) return bad;
  try {
    const { hostname, username, password } = new URL(value);
    const open = username === '' && password === '';
    return hostname.includes('.') && open ? value : bad;
  } catch {
    return bad;
  }
};

export const cap: Read<string> = value => (/^\d{5}$/.test(value) ? value : new Problem('badCap', { value }));
