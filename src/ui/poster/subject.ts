// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Atlas } from '../../domain/atlas.ts';
import type { Municipality } from '../../domain/municipality.ts';
import { bareHost, posterAddress } from '../../domain/posters/address.ts';
import { isPrintable } from '../../domain/posters/printable.ts';
import type { Service } from '../../domain/service.ts';
import { envelopeLines } from '../service/place.ts';

/** What a poster is of. */
export type Subject = { service: Service } | { town: Municipality } | { region: string };

/** What stands on it, besides the words all posters share. */
export type Facts = {
  title: string;
  /** Street and town, as on an envelope. */
  address: readonly string[];
  phones: readonly string[];
  service: Service | undefined;
  /** A region has none: its poster opens the first page. */
  code: string | undefined;
  url: string;
  host: string;
};

const codeOf = (subject: Subject): string | undefined =>
  'service' in subject ? subject.service.code : 'town' in subject ? subject.town.code : undefined;

/** The facts of a poster; undefined for what may not hang on a wall. `site` is the site's own address, with its last slash. */
export const factsOf = (subject: Subject, atlas: Atlas, site: string): Facts | undefined => {
  const code = codeOf(subject);
  const rest = { code, url: posterAddress(site, code), host: bareHost(site) };
  const nothing = { address: [], phones: [], service: undefined };
  if ('region' in subject) return { ...rest, ...nothing, title: subject.region };
  if (code === undefined) return undefined;
  if ('town' in subject) {
    const { name, province } = subject.town;
    return { ...rest, ...nothing, title: `${name} (${province})` };
  }
  const { service } = subject;
  if (!isPrintable(service)) return undefined;
  const { name, phones = [] } = service;
  return { ...rest, title: name, address: envelopeLines(service, atlas), phones, service };
};
