// SPDX-License-Identifier: AGPL-3.0-or-later

const REGION = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const LANG = /^[a-z]{2,3}(-[A-Za-z]{2,4})?$/;
const ISTAT = /^\d{6}$/;
const LONGEST = 80;

/** What an address says after its question mark under one name; nothing when it says nothing, or nothing that can be read. */
export const saidIn = (search: string, name: string): string => {
  const part = search
    .replace(/^\?/, '')
    .split('&')
    .find(one => one.startsWith(`${name}=`));
  const said = part?.slice(name.length + 1).slice(0, LONGEST) ?? '';
  try {
    return decodeURIComponent(said.replaceAll('+', ' '));
  } catch {
    return '';
  }
};

const formed = (text: string, form: RegExp): string | undefined => (form.test(text) ? text : undefined);

/** The town an address names, by its ISTAT code. */
export const nearIn = (search: string): string | undefined => formed(saidIn(search, 'near'), ISTAT);

/** The region an address names. */
export const regionIn = (search: string): string | undefined => formed(saidIn(search, 'region'), REGION);

/** The language an address names after its question mark. */
export const langIn = (search: string): string | undefined => formed(saidIn(search, 'lang'), LANG);

/** Adds the region to a query that is written already. */
export const withRegion = (search: string, region: string | undefined): string =>
  region === undefined ? search : `${search === '' ? '?' : `${search}&`}region=${region}`;
