// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Atlas } from '../../domain/atlas.ts';
import type { Guide } from '../../domain/guide.ts';
import type { Municipality } from '../../domain/municipality.ts';
import type { Need } from '../../domain/vocabulary.ts';
import type { Office } from '../parts/OfficeRow.tsx';
import { hasPlace, stepOffices } from './step-offices.ts';

/** Where a step is done; `told` when an earlier step has said just the same. */
export type Place = { need: Need; offices: Office[] | undefined; told: boolean };

const nameOf = ({ need, offices }: Omit<Place, 'told'>): string =>
  offices === undefined || offices.length === 0 ? need : offices.map(({ service }) => service.id).join();

/** The place of each step, undefined for what is done at home; offices only for a reader whose town is known. */
export const stepPlaces = (
  atlas: Atlas,
  guide: Guide,
  town: Municipality | undefined,
): (Place | undefined)[] => {
  const said = new Set<string>();
  return guide.steps.map(step => {
    if (!hasPlace(step)) return undefined;
    const offices = town && stepOffices(atlas, step, town);
    const place = { need: step.need ?? guide.need, offices };
    const name = nameOf(place);
    const told = said.has(name);
    said.add(name);
    return { ...place, told };
  });
};
