// SPDX-License-Identifier: AGPL-3.0-or-later

/** FNV-1a and a final mix (murmur3): part of the wire format, so it never changes within a format. */
export const stableHash = (text: string): number => {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  hash ^= hash >>> 16;
  hash = Math.imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  return hash >>> 0;
};

/**
 * Into how many detail packs a region's services go: about 150 each, at most 12. Few steps, because a
 * region that crosses one is downloaded again whole.
 */
export const bucketCount = (services: number): number => {
  if (services <= 150) return 1;
  if (services <= 300) return 2;
  if (services <= 600) return 4;
  return services <= 1200 ? 8 : 12;
};

/** The detail pack of a service: it follows from the id alone, so neighbours come and go without moving it. */
export const bucketOf = (id: string, buckets: number): number => stableHash(id) % buckets;

/** What a detail pack says of the services it expects, so that it is never joined to another index. */
export const idsMark = (ids: readonly string[]): string => stableHash(ids.join('\n')).toString(36);
