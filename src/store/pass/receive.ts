// SPDX-License-Identifier: AGPL-3.0-or-later
import { FORMAT, type Manifest } from '../../domain/manifest.ts';
import { NATIONAL } from '../../domain/national.ts';
import type { Alone } from '../alone.ts';
import { type Change, MANIFEST_KEY, type Row } from '../disk.ts';
import { failureOf } from '../mirror.ts';
import { recordOf } from '../region-record.ts';
import { manifestIn, wishKey } from '../rows.ts';
import type { Received } from '../state.ts';
import { daysOf, standingOf } from './age.ts';
import { type Good, judge } from './judge.ts';
import { type Scope, vouchedRow } from './vouched.ts';

/**
 * The table of contents after newer regions came from another phone: with their lines and their day, so that an
 * older copy from a slow edge of the network does not put the old regions back.
 */
const withNewer = (
  stored: Manifest | undefined,
  taken: readonly Good[],
  training: boolean,
): Manifest | undefined => {
  const newer = taken.filter(({ generated }) => generated >= (stored?.generated ?? ''));
  if (newer.length === 0) return undefined;
  const mine = new Set(newer.map(({ entry }) => entry.id));
  const others = stored?.regions.filter(({ id }) => !mine.has(id)) ?? [];
  const regions = [...others, ...newer.map(({ entry }) => entry)];
  return {
    ...(stored ?? { format: FORMAT, ...(training && { training: true as const }) }),
    generated: newer.reduce((day, { generated }) => (generated > day ? generated : day), ''),
    regions: regions.sort((a, b) => (a.id < b.id ? -1 : 1)),
  };
};

const changesFor = ({ live, training }: Scope, taken: readonly Good[]): Change[] => {
  const manifest = withNewer(live.manifest(), taken, training);
  return [
    ...taken.flatMap(({ entry, texts, generated, signature }): Change[] => [
      { table: 'packs', put: recordOf(entry, texts) },
      { table: 'meta', put: vouchedRow(entry.id, { generated, signature }) },
      ...(entry.id === NATIONAL
        ? []
        : [{ table: 'settings' as const, put: { key: wishKey(entry.id), value: true } }]),
    ]),
    ...(manifest === undefined
      ? []
      : [{ table: 'meta' as const, put: { key: MANIFEST_KEY, value: manifest } }]),
  ];
};

/** What the full phone could not store is shown until the page closes, if it had nothing of that region. */
const showOnly = ({ live: { regions } }: Scope, taken: readonly Good[]): boolean => {
  const missing = taken.filter(({ entry }) => regions.all.get(entry.id)?.stored !== true);
  for (const { entry, region } of missing) regions.put({ entry, region, stored: false });
  return missing.length === taken.length;
};

/** As memory reads it: of a damaged row both know no day, or they would never agree. */
const dayIn = (row: Row | undefined): string | undefined => manifestIn(row)?.generated;

/** All of it in one transaction, or nothing. False: another tab has stored a newer publication meanwhile. */
const store = async (scope: Scope, taken: readonly Good[]): Promise<boolean> => {
  const { live } = scope;
  const changes = changesFor(scope, taken);
  const before = live.manifest()?.generated;
  if (!(await live.disk.write(changes, row => dayIn(row) === before))) return false;
  await live.mirror.read(['meta', 'settings']);
  for (const { entry, region } of taken) {
    live.regions.put({ entry, region, stored: true });
    live.regions.remarks.delete(entry.id);
  }
  live.trouble({ disk: undefined });
  live.tell(['packs', 'meta', 'settings']);
  return true;
};

const take = async (scope: Scope, parts: readonly [Good, ...Good[]], older: boolean): Promise<Received> => {
  const [main] = parts;
  const days = standingOf(scope, main) === 'older' ? daysOf(scope, main) : undefined;
  if (days !== undefined && !older) return { how: 'older', ...days };
  // What holds everywhere is never replaced by something older: nobody was asked about it.
  const agreed = (part: Good): boolean => part === main && days !== undefined;
  const taken = parts.filter(part => agreed(part) || ['new', 'newer'].includes(standingOf(scope, part)));
  if (taken.length === 0) return { how: 'same' };
  const { id, name, date = main.generated } = main.entry;
  try {
    if (!(await store(scope, taken))) return await again(scope, parts, older);
  } catch (error) {
    const why = failureOf(error);
    return { how: 'refused', why: showOnly(scope, taken) ? why : 'noRoom' };
  }
  return { how: 'done', region: id, name, date };
};

/** What another tab stored is read before anything is compared with it once more. */
const again = async (scope: Scope, parts: readonly [Good, ...Good[]], older: boolean): Promise<Received> => {
  await scope.live.mirror.read(['meta']);
  await scope.live.regions.load();
  return take(scope, parts, older);
};

/** Takes a file from another phone: judged whole, compared with what is here, then replaced at once or not at all. */
export const receive = async (scope: Scope, alone: Alone, file: Blob, older: boolean): Promise<Received> => {
  const judged = await judge(scope, file);
  if (!judged.ok) return { how: 'refused', why: judged.why };
  let answer: Received = { how: 'refused', why: 'unstored' };
  await alone.run(signal =>
    scope.live.inTurn(async () => {
      if (!signal.aborted) answer = await take(scope, judged.parts, older);
    }),
  );
  return answer;
};
