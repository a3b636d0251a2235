// SPDX-License-Identifier: AGPL-3.0-or-later
import type { StreetsEntry } from '../../domain/streets.ts';
import { openCupboard } from './cupboard.ts';
import type { Cupboard } from './shelf.ts';
import { sizeOf } from './transfer.ts';

/** What this phone has of the streets of a region. */
export type Kept = {
  is: 'none' | 'part' | 'coming' | 'whole';
  /** Bytes that are here, and those of all of it. */
  done: number;
  bytes: number;
  /** Why no more came, the last time. */
  problem?: 'full' | 'failed' | undefined;
  /** Another edition is here whole, and can be drawn meanwhile: its size. */
  older?: number | undefined;
};

const wholeIn = async (cupboard: Cupboard, region: string, file: string): Promise<Blob | undefined> => {
  const shelf = await cupboard.shelf(region, file);
  const [note, pieces] = [await shelf.note(), await shelf.pieces()];
  return note !== undefined && sizeOf(pieces) === note.bytes ? new Blob(pieces) : undefined;
};

const olderIn = async (cupboard: Cupboard, region: string, file: string): Promise<Blob | undefined> => {
  for (const other of await cupboard.files(region)) {
    const blob = other === file ? undefined : await wholeIn(cupboard, region, other);
    if (blob !== undefined) return blob;
  }
  return undefined;
};

/** What is here of an edition, and whether an older one is. */
export const look = async (
  cupboard: Cupboard,
  region: string,
  { file, bytes }: StreetsEntry,
): Promise<Kept> => {
  const shelf = await cupboard.shelf(region, file);
  const done = (await shelf.note())?.bytes === bytes ? sizeOf(await shelf.pieces()) : 0;
  const older = done < bytes ? (await olderIn(cupboard, region, file))?.size : undefined;
  const is = done === bytes ? 'whole' : done > 0 ? 'part' : 'none';
  return { is, done, bytes, ...(older !== undefined && { older }) };
};

/** The streets of a region that are whole on this phone: the edition that is published, or else an older one. */
export const keptStreets = async (region: string, file: string): Promise<Blob | undefined> => {
  const cupboard = await openCupboard();
  return cupboard && ((await wholeIn(cupboard, region, file)) ?? (await olderIn(cupboard, region, file)));
};
