// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Region } from '../../domain/pack.ts';
import { MOST_PASS_BYTES, type ReadPart, readPass } from '../../domain/pass/pass-file.ts';
import { readRecord, recordOf } from '../region-record.ts';
import type { NotReceived } from '../state.ts';
import { type Verify, verifierOf } from './verify.ts';
import type { Scope } from './vouched.ts';

/** A region that came from another phone and is what its publisher signed. */
export type Good = ReadPart & { region: Region };
export type Judged = { ok: true; parts: readonly [Good, ...Good[]] } | { ok: false; why: NotReceived };

const no = (why: NotReceived): { ok: false; why: NotReceived } => ({ ok: false, why });

type One = { ok: true; value: Good } | { ok: false; why: NotReceived };

const judgePart = async (part: ReadPart, verify: Verify, training: boolean): Promise<One> => {
  if (!(await verify(part.signed, part.signature))) return no('unsigned');
  if (part.training !== training) return no('otherSet');
  // As a stored row that no app has let in yet: hashes, format and schema are all looked at.
  const region = await readRecord({ ...recordOf(part.entry, part.texts), judge: '' });
  if (region.ok) return { ok: true, value: { ...part, region: region.value } };
  return no(region.why === 'newer' ? 'newer' : 'unsigned');
};

/** Signature, hash, format and schema of a file, in this order; nothing is replaced by looking. */
export const judge = async ({ key, training }: Scope, file: Blob): Promise<Judged> => {
  if (file.size > MOST_PASS_BYTES) return no('tooBig');
  const read = readPass(await file.text().catch(() => ''));
  if (!read.ok) return read;
  const verify = await verifierOf(key);
  if (verify === undefined) return no('cannotCheck');
  const parts: Good[] = [];
  for (const part of read.parts) {
    const one = await judgePart(part, verify, training);
    if (!one.ok) return one;
    parts.push(one.value);
  }
  const [first, ...rest] = parts;
  return first === undefined ? no('broken') : { ok: true, parts: [first, ...rest] };
};
