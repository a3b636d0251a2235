// SPDX-License-Identifier: AGPL-3.0-or-later
import { slugOf } from '../../domain/fold.ts';
import type { RowPlace, ServiceRow } from '../dataset.ts';
import { error, type Fault, type FaultCode, warning } from '../fault.ts';
import type { Params } from '../fill.ts';
import { hintFor, sparing } from '../parse/problem.ts';
import { cellPlace } from '../parse/sheet.ts';
import type { Loaded } from '../read/load.ts';

/** What every cross-check may look at. `today` is given, so that a check means the same on any day it is asked for. */
export type CheckContext = Pick<
  Loaded,
  'dataset' | 'places' | 'capRanges' | 'needs' | 'site' | 'files' | 'lines'
> & {
  today: string;
  services: ReadonlyMap<string, ServiceRow>;
  /** The hint for the id of a service that does not exist. */
  serviceHint: (typed: string) => string;
  sources: ReadonlySet<string>;
  programmes: ReadonlySet<string>;
  /** What a file of rows may be named after. */
  regions: ReadonlySet<string>;
};

/** One rule on one row. */
export type RowCheck = (row: ServiceRow, context: CheckContext) => Fault[];
/** One rule on the whole. */
export type WholeCheck = (context: CheckContext) => Fault[];

type Say = (column: string, code: FaultCode, params?: Params) => Fault;

/** Faults at a cell of a row, said shortly. */
export const at = (place: RowPlace): { error: Say; warning: Say } => ({
  error: (column, code, params) => error(code, cellPlace(place, column), params),
  warning: (column, code, params) => warning(code, cellPlace(place, column), params),
});

/** Everything the checks share, gathered once. */
export const contextOf = (loaded: Loaded, today: string): CheckContext => {
  const services = new Map(loaded.dataset.services.map(row => [row.service.id, row]));
  return {
    ...loaded,
    today,
    services,
    serviceHint: sparing(services.size, typed => hintFor(typed, services.keys()), ''),
    sources: new Set(loaded.dataset.sources.map(({ source }) => source.id)),
    regions: new Set(['national', ...[...loaded.places.regions].map(slugOf)]),
    programmes: new Set(loaded.dataset.programmes.map(({ id }) => id)),
  };
};
