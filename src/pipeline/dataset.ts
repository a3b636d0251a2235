// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Event } from '../domain/event.ts';
import type { Guide } from '../domain/guide.ts';
import type { Municipality } from '../domain/municipality.ts';
import type { Programme } from '../domain/programme.ts';
import type { Source } from '../domain/provenance.ts';
import type { Service } from '../domain/service.ts';
import type { Kind, Need } from '../domain/vocabulary.ts';

/** A region's id: its Italian name folded to a slug, or `national`. */
export type RegionId = string;

/** Where a row stands, so that a later check can still point at the cell. */
export type RowPlace = { file: string; line: number; columns: readonly string[]; cells: readonly string[] };

export type ServiceRow = {
  service: Service;
  region: RegionId;
  place: RowPlace;
  /** A cell of this row already has an error: it counts for ids and codes, further checks leave it alone. */
  faulty?: boolean;
};
export type MunicipalityRow = { municipality: Municipality; place: RowPlace };
export type EventRow = { event: Event; region: RegionId; place: RowPlace };
export type SourceRow = { source: Source; place: RowPlace };
export type CodeRow = {
  code: string;
  target: 'service' | 'municipality';
  id: string;
  since: string;
  retired?: string | undefined;
  place: RowPlace;
};
export type KindRow = {
  kind: Kind;
  needs: Need[];
  subject: string;
  osm: string;
  schemaOrg: string;
  hsds: string;
  place: RowPlace;
};

/** Everything the data folder says, parsed and typed; what could not be parsed is not in it but in the faults. */
export type Dataset = {
  folder: string;
  training: boolean;
  kinds: KindRow[];
  sources: SourceRow[];
  municipalities: MunicipalityRow[];
  services: ServiceRow[];
  events: EventRow[];
  guides: Guide[];
  programmes: Programme[];
  codes: CodeRow[];
};
