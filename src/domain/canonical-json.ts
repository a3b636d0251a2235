// SPDX-License-Identifier: AGPL-3.0-or-later

const ordered = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, ordered(inner)]));
};

/** JSON whose keys are in one order, whoever built the object: equal values give equal text. */
export const canonicalJson = (value: unknown): string => JSON.stringify(ordered(value));
