// SPDX-License-Identifier: AGPL-3.0-or-later
import { cacheCupboard } from './cache-cupboard.ts';
import { filesCupboard } from './files-cupboard.ts';
import type { Cupboard } from './shelf.ts';

/** The browser's own files where it has them, its cache where not; nothing where it keeps neither. */
export const openCupboard = async (): Promise<Cupboard | undefined> =>
  (await filesCupboard()) ?? (await cacheCupboard());
