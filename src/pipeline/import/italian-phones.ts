// SPDX-License-Identifier: AGPL-3.0-or-later
import { phone } from '../parse/contact.ts';
import { Problem } from '../parse/problem.ts';

/** What a cell of phones holds once read. `doubtful` keeps the text as it stood. */
export type Phones = { fixed: string[]; mobile: string[]; doubtful: string[]; fax: number };

const LABEL =
  /^(?:(?:n\.?|tel(?:efono)?|cell(?:ulare)?|fisso|ufficio|centralino|numero verde|whatsapp|mobile)\b\.?\s*[:.]?\s*)+/i;
const FAX = /^fax\b/i;
/** The digits an Italian number has at least; what is shorter after a slash is the end of the number before it. */
const WHOLE = 8;

/** «0971/415826» and «(0971) 415826»: the slash or the brackets only set the area code apart. */
const AREA_CODE = /^\(?(0\d{1,3}|3\d{2})\)?\s*[/.-]?\s*(?=\d{5})/;

const digits = (text: string): number => text.replace(/\D/g, '').length;

const unlabelled = (text: string): string => text.replace(LABEL, '').trim().replace(AREA_CODE, '$1 ');

/** «0971 1/0971 2» are two numbers; «0971 415826/827» is left whole for a person to read. */
const numbersIn = (text: string): string[] => {
  const parts = text.split(/\s*(?:[/,]|\s-\s|\s(?:e|o|oppure)\s)\s*/i);
  return parts.every(part => FAX.test(part) || digits(part) >= WHOLE) ? parts : [text];
};

const read = (text: string, phones: Phones): void => {
  const number = unlabelled(text);
  if (number === '') return;
  if (FAX.test(number)) {
    phones.fax++;
    return;
  }
  const found = phone(number);
  if (found instanceof Problem) phones.doubtful.push(text.trim());
  else phones[found.mobile ? 'mobile' : 'fixed'].push(found.display);
};

/** The numbers of a cell, apart by what may be published; none is guessed. */
export const italianPhones = (written: string): Phones => {
  const phones: Phones = { fixed: [], mobile: [], doubtful: [], fax: 0 };
  for (const piece of written.split(/\s*[;|\n]\s*/))
    for (const number of numbersIn(unlabelled(piece))) read(number, phones);
  return { ...phones, fixed: [...new Set(phones.fixed)], mobile: [...new Set(phones.mobile)] };
};
