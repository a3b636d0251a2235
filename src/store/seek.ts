// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Manifest, Part, RegionEntry } from '../domain/manifest.ts';
import { decodeIndex, decodePlaces, type Places } from '../domain/pack-decode.ts';
import type { Live } from './live.ts';
import { manifestFor } from './newest.ts';
import type { Failure, Loaded } from './published.ts';
import type { Session } from './session.ts';
import type { Store } from './state.ts';

type Wanted = Parameters<Store['locate']>[0];
type Contents = {
  municipalities: readonly { istat: string; code?: string | undefined }[];
  services: readonly { id: string; code?: string | undefined }[];
};

const holds = ({ municipalities, services }: Contents, { service, municipality, code }: Wanted): boolean =>
  municipalities.some(town => town.istat === municipality || (code !== undefined && town.code === code)) ||
  services.some(({ id, code: printed }) => id === service || (code !== undefined && printed === code));

const textOf = async (session: Session, entry: RegionEntry, part: Part): Promise<Loaded<string>> => {
  const pack = entry.packs.find(one => one.part === part);
  return pack === undefined ? { ok: false, why: 'broken' } : session.pack(pack);
};

const placesOf = async (session: Session, entry: RegionEntry): Promise<Loaded<Places>> => {
  const text = await textOf(session, entry, 'places');
  const places = text.ok ? decodePlaces(text.value) : text;
  return places.ok && places.value.region !== entry.id ? { ok: false, why: 'broken' } : places;
};

const contentsOf = async (
  session: Session,
  entry: RegionEntry,
  wanted: Wanted,
): Promise<Loaded<Contents>> => {
  const places = await placesOf(session, entry);
  if (!places.ok) return places;
  const { municipalities } = places.value;
  const found = { ok: true as const, value: { municipalities, services: [] } };
  const enough = wanted.service === undefined && wanted.code === undefined;
  if (enough || holds(found.value, wanted)) return found;
  const text = await textOf(session, entry, 'index');
  const index = text.ok ? decodeIndex(text.value, places.value) : text;
  return index.ok ? { ok: true, value: { municipalities, services: index.value } } : index;
};

/** The regions not here, the likeliest and the lightest first. */
const elsewhere = ({ regions, home }: Manifest, here: ReadonlyMap<string, unknown>): RegionEntry[] =>
  regions
    .filter(({ id }) => !here.has(id))
    .sort((a, b) => Number(b.id === home) - Number(a.id === home) || a.bytes - b.bytes);

/** Looks in regions the phone does not keep, and keeps nothing of them. */
export const seekIn = (live: Live, session: Session): Pick<Store, 'locate' | 'townsOf'> => {
  const manifest = () => manifestFor(live, session, session.signal());
  const complain = (region: string, problem: Failure): void => {
    live.regions.remarks.set(region, { problem });
    live.trouble({ sync: problem });
  };

  const locate: Store['locate'] = async wanted => {
    for (const [id, { region }] of live.regions.all) if (holds(region, wanted)) return id;
    const published = await manifest();
    if (published === undefined || published.stop !== undefined) return undefined;
    for (const entry of elsewhere(published, live.regions.all)) {
      const contents = await contentsOf(session, entry, wanted);
      if (!contents.ok) complain(entry.id, contents.why);
      else if (holds(contents.value, wanted)) return entry.id;
    }
    return undefined;
  };

  const townsOf: Store['townsOf'] = async id => {
    const held = live.regions.all.get(id);
    if (held !== undefined) return held.region.municipalities;
    const entry = (await manifest())?.regions.find(region => region.id === id);
    if (entry === undefined) return [];
    const places = await placesOf(session, entry);
    if (!places.ok) complain(id, places.why);
    return places.ok ? places.value.municipalities : [];
  };

  return { locate, townsOf };
};
