// SPDX-License-Identifier: AGPL-3.0-or-later
import type { RegionEntry } from '../../domain/manifest.ts';
import { readSignatures, SIGNATURES_FILE, type Signatures } from '../../domain/pass/signatures.ts';
import { statementOf } from '../../domain/pass/statement.ts';
import type { Change, Row } from '../disk.ts';
import { fetchBytes } from '../download.ts';
import type { Live } from '../live.ts';
import { type Verify, verifierOf } from './verify.ts';

/** Which publisher and which set of data: the real one or the made-up one, never both. */
export type Scope = { live: Live; base: string; training: boolean; key: string };

/** A signature as it is kept beside the packs it vouches for. */
export type Vouched = { generated: string; signed: string; signature: string };

/** More than all signatures of a country weigh. */
const MOST_BYTES = 64 * 1024;
const ROW = 'signature:';

export const vouchedRow = (region: string, { generated, signature }: Omit<Vouched, 'signed'>): Row => ({
  key: ROW + region,
  value: { generated, signature },
});

/** The signature kept for a region, with the text it signs if the packs are still those; not judged again. */
export const vouchedFor = ({ live, training }: Scope, entry: RegionEntry): Vouched | undefined => {
  const { value } = live.mirror.tables.meta.get(ROW + entry.id) ?? {};
  const { generated, signature } = (value ?? {}) as Partial<Vouched>;
  if (typeof generated !== 'string' || typeof signature !== 'string') return undefined;
  return { generated, signature, signed: statementOf({ generated, training, entry }) };
};

const publishedOf = async ({ base, training }: Scope): Promise<Signatures | undefined> => {
  const folder = `${base}data/${training ? 'training/' : ''}`;
  const bytes = await fetchBytes(folder + SIGNATURES_FILE, { cache: 'no-cache', most: MOST_BYTES });
  return bytes && readSignatures(new TextDecoder().decode(bytes));
};

/** The regions that are kept and whose signature is missing, of other packs, or of an earlier day than their publication. */
const wanting = async (scope: Scope, verify: Verify): Promise<RegionEntry[]> => {
  const { live } = scope;
  const today = live.manifest()?.generated ?? '';
  const found: RegionEntry[] = [];
  for (const { entry, stored } of live.regions.all.values()) {
    const mine = vouchedFor(scope, entry);
    const good = mine !== undefined && mine.generated >= today && (await verify(mine.signed, mine.signature));
    if (stored && !good) found.push(entry);
  }
  return found;
};

/** Signatures of regions that are kept no more. */
const leftOver = ({ live: { mirror, regions } }: Scope): Change[] =>
  [...mirror.tables.meta.keys()]
    .filter(key => String(key).startsWith(ROW) && !regions.all.has(String(key).slice(ROW.length)))
    .map(key => ({ table: 'meta' as const, remove: key }));

/**
 * Fetches what signatures are missing and keeps those that are true of the packs on the phone. A region nobody
 * signed yet, or whose packs have changed since, is left as it is: it cannot be given.
 */
export const collect = async (scope: Scope): Promise<void> => {
  const verify = await verifierOf(scope.key);
  if (verify === undefined) return;
  const changes = leftOver(scope);
  const wanted = await wanting(scope, verify);
  const published = wanted.length > 0 ? await publishedOf(scope) : undefined;
  for (const entry of published === undefined ? [] : wanted) {
    const { generated, regions } = published as Signatures;
    const signature = String(regions[entry.id]);
    const text = statementOf({ generated, training: scope.training, entry });
    if (await verify(text, signature))
      changes.push({ table: 'meta', put: vouchedRow(entry.id, { generated, signature }) });
  }
  // Meanwhile a region may have gone, or everything been erased: of that nothing is written.
  const { mirror, regions } = scope.live;
  const still = changes.filter(one =>
    'put' in one
      ? regions.all.has(String(one.put.key).slice(ROW.length))
      : mirror.tables.meta.has(one.remove as string),
  );
  if (still.length > 0) await scope.live.write(still);
};
