// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Municipality } from '../municipality.ts';
import { isProtected } from '../protected.ts';
import type { Searched, SearchIndex } from '../search/search.ts';
import type { Service } from '../service.ts';
import type { Need } from '../vocabulary.ts';
import type { Query } from './query.ts';

/**
 * How well a service answers: meant by its name; of the very kind of office that was typed; says that it does the
 * very thing that was typed; says that it does something like it; is of the need.
 */
export type Fit = 'named' | 'office' | 'thing' | 'stated' | 'need';

/** What is looked for, whatever the filters say. */
export type Wanted = {
  fitFor: (service: Service) => Fit | undefined;
  /** Protection was asked for: only then protected services show. */
  safety: boolean;
  /** Towns that were typed; more than one when they share a name. */
  places: readonly Municipality[];
  searched?: Searched;
};

const hasNeed = ({ needs }: Service, need: Need | undefined): boolean =>
  need === undefined || needs.includes(need);

const offersAny = ({ offers, procedures }: Service, wanted: Searched['offers']): boolean =>
  wanted.length > 0 &&
  (offers?.some(offer => wanted.includes(offer)) === true ||
    procedures?.some(({ offer }) => wanted.includes(offer)) === true);

const byMeaning = (
  { sure, exact, named, byName }: Searched,
  typedNeed: Need | undefined,
): Wanted['fitFor'] => {
  const { needs, kinds, offers } = sure;
  const [byItsName, also] = [new Set(named), new Set(sure.services)];
  return service => {
    if (!hasNeed(service, typedNeed)) return undefined;
    if (byItsName.has(service.id)) return 'named';
    if (byName) return undefined;
    if (exact.kinds.includes(service.kind)) return 'office';
    if (offersAny(service, exact.offers)) return 'thing';
    if (kinds.includes(service.kind) || offersAny(service, offers)) return 'stated';
    if (also.has(service.id)) return 'stated';
    return service.needs.some(need => needs.includes(need)) ? 'need' : undefined;
  };
};

const byIds =
  (ids: readonly string[], need: Need | undefined) =>
  (service: Service): Fit | undefined =>
    ids.includes(service.id) && hasNeed(service, need) ? 'named' : undefined;

const byNeed =
  (need: Need | undefined) =>
  (service: Service): Fit | undefined => {
    if (!hasNeed(service, need)) return undefined;
    // Of all numbers for danger, those against violence come before the fire brigade's.
    return isProtected(service) ? 'stated' : 'need';
  };

/** Only a town was typed: everything around it, but a service of that very name first. */
const byPlace =
  ({ named }: Searched, need: Need | undefined) =>
  (service: Service): Fit | undefined =>
    named.includes(service.id) && hasNeed(service, need) ? 'named' : byNeed(need)(service);

const fitOf = (searched: Searched, need: Need | undefined): Wanted['fitFor'] => {
  if (searched.alarm) return byNeed('safety');
  const { needs, kinds, offers } = searched.sure;
  const meant = needs.length + kinds.length + offers.length > 0;
  if (searched.byName || meant) return byMeaning(searched, need);
  return searched.places.length > 0 ? byPlace(searched, need) : byIds(searched.services, need);
};

/** Reads a query as a question about one service. Typed words count only once the search is ready. */
export const wantedOf = ({ q, need }: Query, index: SearchIndex | undefined): Wanted => {
  const searched = q === undefined || index === undefined ? undefined : index.ask(q);
  if (searched === undefined) return { fitFor: byNeed(need), safety: need === 'safety', places: [] };
  const safety = need === 'safety' || searched.alarm || searched.sure.needs[0] === 'safety';
  return { fitFor: fitOf(searched, need), safety, places: searched.places, searched };
};
