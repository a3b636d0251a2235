// SPDX-License-Identifier: AGPL-3.0-or-later
import { cap, email, webAddress } from '../parse/contact.ts';
import { Problem } from '../parse/problem.ts';

/** What registers write when they do not know. */
const UNKNOWN = /^(non disponibile|n\.?\s?d\.?|n\/d|null|none|-+)?$/i;

/** The text, or nothing when the register says it does not know. */
export const known = (text: string): string => (UNKNOWN.test(text.trim()) ? '' : text.trim());

const valid = (read: (text: string) => string | Problem, text: string): string | undefined => {
  const value = read(text);
  return value instanceof Problem ? undefined : value;
};

/** Five digits, or nothing; spreadsheets drop the zeros of Rome (00184). */
export const capOf = (text: string): string | undefined => {
  const digits = known(text);
  return digits.length < 3 ? undefined : valid(cap, digits.padStart(5, '0'));
};

/** An address with its scheme: Italian public sites answer on https. */
export const siteOf = (text: string): string | undefined => {
  const site = known(text).replaceAll('\\', '/');
  if (site === '') return undefined;
  return valid(webAddress, /^https?:\/\//i.test(site) ? site : `https://${site.replace(/^\/+/, '')}`);
};

export const emailOf = (text: string): string | undefined => valid(email, known(text));

/** Words an office puts before the @; a name and a surname are a person's. */
const OFFICE =
  /^(protocol|info|segret|comun|urp|uffic|sportell|anagraf|demogr|stato|municip|affari|general|ammin|posta|cpia|ctp|scuol|istitut|serviz|social|cultur|migrant|stranier|immigr|accogl|punto|centr|coop|carit|patronat|consult|distrett|ambito|pua|mediaz|prefett|questur|mail|contatt)/;

/** True for "mario.rossi@…": one person's mailbox must not be published as an office's. */
export const looksPersonal = (address: string): boolean => {
  const [local = '', domain = ''] = address.toLowerCase().split('@');
  const parts = local.split(/[._-]/).filter(part => /^[a-z]+$/.test(part));
  if (parts.length < 2 || parts.some(part => OFFICE.test(part))) return false;
  return !parts.some(part => part.length > 3 && domain.includes(part));
};

/** Certified mail by its provider's name, when nobody says which it is. */
export const looksCertified = (address: string): boolean =>
  /[@.](?:[\w-]*pec|legalmail|postacert|cert)\./.test(address);
