// SPDX-License-Identifier: AGPL-3.0-or-later
import type * as z from 'zod/mini';

/** The first field of a record that its schema refuses, and why. */
export type Breach = { field: string; message: string };

/**
 * Judges a record field by field, asking only about the fields it has: most records fill a third of their schema,
 * and a nation has a hundred thousand of them. For schemas without rules between fields.
 */
export const fieldCheck = (schema: z.ZodMiniObject): ((record: object) => Breach | undefined) => {
  const fields = new Map(Object.entries(schema.shape as Record<string, z.ZodMiniType>));
  const required = [...fields].filter(([, field]) => !field.safeParse(undefined).success);
  return record => {
    for (const [field] of required) if (!Object.hasOwn(record, field)) return { field, message: 'missing' };
    for (const [field, value] of Object.entries(record)) {
      const judged = fields.get(field)?.safeParse(value);
      if (judged === undefined) return { field, message: 'unknown' };
      if (judged.success) continue;
      const { path = [], message = '' } = judged.error.issues[0] ?? {};
      return { field: [field, ...path].join('.'), message };
    }
    return undefined;
  };
};
