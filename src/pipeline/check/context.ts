// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Service } from '../../domain/service.ts';
import type { Dataset, RowPlace, ServiceRow } from '../dataset.ts';
import { error, type Fault, type FaultCode, type FaultParams, warning } from '../fault.ts';
import type { CapRange } from '../parse/lists.ts';
import type { Places } from '../parse/places.ts';
import { cellPlace } from '../parse/sheet.ts';

/** What every cross-check may look at. `today` is given, so that a check means the same on any day it is asked for. */
export type CheckContext = {
  dataset: Dataset;
  places: Places;
  capRanges: ReadonlyMap<string, CapRange[]>;
  needs: readonly string[];
  today: string;
  services: ReadonlyMap<string, ServiceRow>;
};

/** One rule on one row. */
export type RowCheck = (row: ServiceRow, context: CheckContext) => Fault[];
/** One rule on the whole. */
export type WholeCheck = (context: CheckContext) => Fault[];

type Say = (column: string, code: FaultCode, params?: FaultParams) => Fault;

/** Faults at a cell of a row, said shortly. */
export const at = (place: RowPlace): { error: Say; warning: Say } => ({
  error: (column, code, params) => error(code, cellPlace(place, column), params),
  warning: (column, code, params) => warning(code, cellPlace(place, column), params),
});

/** Services whose door must never be found: violence and trafficking help, protected shelters. */
export const isProtected = ({ kind, offers, housing }: Service): boolean =>
  kind === 'women_safety' ||
  offers?.some(offer => offer === 'violence_help' || offer === 'trafficking_help') === true ||
  housing?.kind === 'protected_shelter';
