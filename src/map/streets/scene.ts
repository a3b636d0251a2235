// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Layer, Map as LeafletMap } from 'leaflet';
import type { Scene, SceneFacts, StreetsFrom, StreetsProblem } from '../../domain/streets.ts';
import { makeStreetsPane } from './pane.ts';
import { agreeTo, hasAgreedTo, picturesLayer } from './pictures.ts';

type Made = { layer: Layer } | { why: StreetsProblem };

/** What draws streets is large, and comes only when somebody wants them. */
const drawn = async ({ base, region, entry, ...look }: SceneFacts, from: 'phone' | 'site'): Promise<Made> => {
  if (entry === undefined) return { why: 'broken' };
  const [{ streetsLayer }, { openFromPhone, openFromSite }] = await Promise.all([
    import('./layer.ts'),
    import('./open.ts'),
  ]);
  const kept = async () => (await import('./kept.ts')).keptStreets(region, entry.file);
  const blob = from === 'phone' ? await kept() : undefined;
  if (from === 'phone' && blob === undefined) return { why: 'broken' };
  const opened = await (blob === undefined ? openFromSite(base, entry.file) : openFromPhone(blob));
  return opened.ok ? { layer: streetsLayer(opened.streets, look) } : opened;
};

const made = async (facts: SceneFacts, from: Exclude<StreetsFrom, 'none'>): Promise<Made> => {
  const { pictures } = facts;
  if (from === 'elsewhere')
    return pictures !== undefined && hasAgreedTo(pictures)
      ? { layer: picturesLayer(pictures) }
      : { why: 'unasked' };
  // Without a network the code that draws does not come either.
  return drawn(facts, from).catch(() => ({ why: 'network' as const }));
};

/** Puts streets on a map and takes them off; nothing is loaded or asked for before somebody wants them. */
export const streetsScene = (map: LeafletMap, facts: SceneFacts): Scene => {
  let layer: Layer | undefined;
  let wanted = 0;
  const remove = (): void => {
    wanted++;
    layer?.remove();
    layer = undefined;
  };
  return {
    show: async from => {
      remove();
      const mine = wanted;
      const next = from === 'none' ? undefined : await made(facts, from);
      // The reader may have chosen something else meanwhile.
      if (next === undefined || mine !== wanted) return undefined;
      if ('why' in next) return next.why;
      makeStreetsPane(map);
      layer = next.layer.addTo(map);
      return undefined;
    },
    agree: () => facts.pictures && agreeTo(facts.pictures),
    hasAgreed: () => facts.pictures !== undefined && hasAgreedTo(facts.pictures),
    remove,
  };
};
