// SPDX-License-Identifier: AGPL-3.0-or-later
import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { isDomesticOnly } from '../../domain/phone.ts';
import { partsOf } from './cells.ts';
import { Problem, type Read } from './problem.ts';

export type ReadPhone = { display: string; mobile: boolean };

/** "0971 415826/827" means two numbers to a person and one wrong number to a phone. */
const LOOKS_LIKE_SEVERAL = /\d\s*[/,;]\s*\d|\d\s+-\s+\d{1,4}$/;

const seen = new Map<string, ReadPhone | Problem>();

const readPhone = (value: string): ReadPhone | Problem => {
  if (LOOKS_LIKE_SEVERAL.test(value)) return new Problem('ambiguousPhone', { value });
  if (!/^[+\d][\d .()-]*$/.test(value)) return new Problem('badPhone', { value });
  const digits = value.replace(/\D/g, '');
  if (isDomesticOnly(digits)) return { display: groupTollFree(digits), mobile: false };
  const number = parsePhoneNumberFromString(value, 'IT');
  if (number === undefined || !number.isValid()) return new Problem('badPhone', { value });
  const italian = number.countryCallingCode === '39';
  const display = (italian ? number.formatNational() : number.formatInternational()).replace(/[^\d+ ]/g, ' ');
  return { display: display.replace(/ +/g, ' ').trim(), mobile: number.getType() === 'MOBILE' };
};

/** 800 290 290 is read aloud in threes; 112 and 1522 stay whole. */
const groupTollFree = (digits: string): string =>
  digits.length === 9 ? digits.replace(/^(\d{3})(\d{3})(\d{3})$/, '$1 $2 $3') : digits;

/** A phone as people dial it in Italy, with the emergency and toll-free numbers as they are. */
export const phone: Read<ReadPhone> = value => {
  let result = seen.get(value);
  if (result === undefined) seen.set(value, (result = readPhone(value)));
  return result;
};

export const phones: Read<ReadPhone[]> = partsOf(phone);

const EMAIL = /^[A-Za-z0-9._%+'-]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)*\.[A-Za-z]{2,}$/;

export const email: Read<string> = value =>
  EMAIL.test(value) && value.length <= 120 && !value.includes('..')
    ? value.toLowerCase()
    : new Problem('badEmail', { value });

export const webAddress: Read<string> = value => {
  const bad = new Problem('badUrl', { value });
  if (!/^https?:\/\/[^\s<>"]+$/.test(value) || value.length > 300) return bad;
  try {
    const { hostname, username } = new URL(value);
    return hostname.includes('.') && username === '' ? value : bad;
  } catch {
    return bad;
  }
};

export const cap: Read<string> = value => (/^\d{5}$/.test(value) ? value : new Problem('badCap', { value }));
