// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Manifest, RegionEntry } from '../domain/manifest.ts';
import { commitRegion } from './commit.ts';
import type { Live } from './live.ts';
import type { Failure, Loaded } from './published.ts';
import { goodTexts, regionOf } from './region-record.ts';
import { bytesOf, sameEntry } from './region-status.ts';
import type { Session } from './session.ts';

/** Says how far a download is, once a hundredth. */
const meter = (
  { regions, publish }: Live,
  id: string,
  total: number,
): ((file: string, done: number) => void) => {
  const files = new Map<string, number>();
  let said = -1;
  return (file, bytes) => {
    files.set(file, bytes);
    const done = [...files.values()].reduce((sum, one) => sum + one, 0);
    const percent = Math.floor((100 * done) / total);
    if (percent === said) return;
    said = percent;
    regions.remarks.set(id, { progress: { done: Math.min(done, total), total } });
    publish();
  };
};

/** The texts of an entry's packs: those the phone has by hash, the others from the network. */
const textsOf = async (live: Live, session: Session, entry: RegionEntry): Promise<Loaded<string[]>> => {
  const row = await live.disk.get('packs', entry.id).catch(() => undefined);
  const texts = await goodTexts(row);
  const missing = entry.packs.filter(({ sha256 }) => !texts.has(sha256));
  const onBytes = meter(live, entry.id, bytesOf(missing));
  // Who needs to know that it is on its way need not wait for the first of it.
  if (missing.length > 0) onBytes('', 0);
  const files = await Promise.all(missing.map(pack => session.pack(pack, done => onBytes(pack.path, done))));
  for (const [index, { sha256 }] of missing.entries()) {
    const file = files[index] as Loaded<string>;
    if (!file.ok) return file;
    texts.set(sha256, file.value);
  }
  return { ok: true, value: entry.packs.map(({ sha256 }) => texts.get(sha256) ?? '') };
};

/** Makes one region what the manifest says it is, or leaves it as it was and says why. */
export const bringRegion = async (
  live: Live,
  session: Session,
  manifest: Manifest,
  id: string,
  { signal, turn }: { signal: AbortSignal; turn?: Promise<unknown> | undefined },
): Promise<Failure | undefined> => {
  const entry = manifest.regions.find(region => region.id === id);
  if (entry === undefined) return undefined;
  const { all, remarks } = live.regions;
  const held = all.get(id);
  if (held?.stored && sameEntry(held.entry, entry)) {
    remarks.delete(id);
    return undefined;
  }
  const texts = await textsOf(live, session, entry);
  const region = texts.ok ? await regionOf(entry, texts.value) : texts;
  await turn;
  if (signal.aborted) return undefined;
  if (!texts.ok || !region.ok) {
    const problem = texts.ok ? (region as { why: Failure }).why : texts.why;
    remarks.set(id, { problem });
    return problem;
  }
  const problem = await commitRegion(
    live,
    manifest,
    { entry, texts: texts.value, region: region.value },
    signal,
  );
  if (problem === undefined) session.forget(entry.packs);
  return problem;
};
