// SPDX-License-Identifier: AGPL-3.0-or-later

type Compact<T> = { [K in keyof T]: Exclude<T[K], undefined> };

/** Drops the keys nobody filled in, so that unknown is absent and the bytes stay few. */
export const compact = <T extends object>(fields: T): Compact<T> => {
  const result: Partial<T> = {};
  for (const key in fields) if (fields[key] !== undefined) result[key] = fields[key];
  return result as Compact<T>;
};

/** The same, or nothing at all when every key is empty. */
export const compactOrNone = <T extends object>(fields: T): Compact<T> | undefined => {
  for (const key in fields) if (fields[key] !== undefined) return compact(fields);
  return undefined;
};
