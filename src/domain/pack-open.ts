// SPDX-License-Identifier: AGPL-3.0-or-later
import type * as z from 'zod/mini';
import { FORMAT, type Part } from './manifest.ts';
import { headSchema } from './pack.ts';

/** `newer`: made for a later app than this one, which keeps what it has. `broken`: not what was published. */
export type Refusal = 'newer' | 'broken';
export type Decoded<T> = { ok: true; value: T } | { ok: false; why: Refusal };

class Refused extends Error {
  readonly why: Refusal;

  constructor(why: Refusal) {
    super(why);
    this.why = why;
  }
}

/** Runs a reader over bytes from outside: whatever goes wrong becomes an answer, never a throw. */
export const attempt = <T>(read: () => T): Decoded<T> => {
  try {
    return { ok: true, value: read() };
  } catch (problem) {
    return { ok: false, why: problem instanceof Refused ? problem.why : 'broken' };
  }
};

/** Ends the reading of a pack that contradicts itself or its siblings. */
export const refuse = (why: Refusal): never => {
  throw new Refused(why);
};

/** The value as the schema gives it back. Codes this app has never heard of mean that the app is old, not that the pack is bad. */
export const checked = <T extends z.ZodMiniType>(schema: T, value: unknown): z.infer<T> => {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  return refuse(result.error.issues.every(({ code }) => code === 'invalid_value') ? 'newer' : 'broken');
};

/** A pack's JSON, once its head has said that it is of this format and the part that was asked for. */
export const openPack = <T extends z.ZodMiniType>(text: string, part: Part, schema: T): z.infer<T> => {
  const json: unknown = JSON.parse(text);
  const head = headSchema.safeParse(json);
  if (head.success && head.data.format > FORMAT) return refuse('newer');
  if (!head.success || head.data.part !== part) return refuse('broken');
  return checked(schema, json);
};
