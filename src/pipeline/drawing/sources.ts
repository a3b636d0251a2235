// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Topology } from './topology.ts';

/** An inhabited place as GeoNames knows it; `people` only ranks names and is never published. */
export type Place = { istat: string; name: string; lon: number; lat: number; people: number };
/** A municipality of Italy: it tells where a region ends. */
export type OtherTown = Place & { region: string };

/** What is drawn inside and around any region of Italy; the made-up one has none of it. */
export type Sources = {
  countries: Topology;
  lakes: Topology;
  rivers: Topology;
  towns: readonly OtherTown[];
  /** Places that are no municipality. */
  hamlets: readonly Place[];
};
