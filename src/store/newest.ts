// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Manifest } from '../domain/manifest.ts';
import { commitManifest } from './commit.ts';
import type { Live } from './live.ts';
import type { Session } from './session.ts';

/** The newest table of contents there is, and whether the network had a say in it. */
export type Answer = { manifest: Manifest | undefined; reached: boolean };

/** Asks for a newer manifest and stores it. A stale copy (an edge of a network of caches) never replaces a newer one. */
export const askForManifest = async (live: Live, session: Session, signal: AbortSignal): Promise<Answer> => {
  const read = await session.fetchManifest(live.now());
  if (signal.aborted) return { manifest: undefined, reached: false };
  const stored = live.manifest();
  if (!read.ok) {
    live.trouble({ sync: read.why, ...(read.why === 'newer' && { appTooOld: true }) });
    return { manifest: stored, reached: read.why !== 'unreachable' };
  }
  live.trouble({ sync: undefined, appTooOld: false });
  const newest = stored === undefined || read.value.generated >= stored.generated;
  // What the disk did not take is gone when memory is read again: the next download has to ask for it.
  if (newest && !(await commitManifest(live, read.value, signal))) session.doubt();
  return { manifest: live.manifest(), reached: true };
};

/** The table of contents to work by, from the network unless it was asked a moment ago; none if there never was one. */
export const manifestFor = async (
  live: Live,
  session: Session,
  signal: AbortSignal,
): Promise<Manifest | undefined> =>
  session.askedLately(live.now()) ? live.manifest() : (await askForManifest(live, session, signal)).manifest;
