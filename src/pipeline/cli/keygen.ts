// SPDX-License-Identifier: AGPL-3.0-or-later
import { existsSync, mkdirSync, realpathSync, writeFileSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import words from '../../../locales/it/pipeline.json' with { type: 'json' };
import { newKey } from '../build/signing.ts';
import { fill } from '../fill.ts';
import { type Options, UsageError } from './options.ts';
import type { Say } from './report.ts';

const isInside = (file: string, folder: string): boolean => {
  const path = relative(realpathSync(folder), file);
  return !isAbsolute(path) && path !== '..' && !path.startsWith(`..${sep}`);
};

/** `keygen`: makes the publisher's key, once. The private half goes where nothing is ever published from. */
export const keygen = ({ to, out, common }: Options, say: Say): number => {
  const { signing } = words;
  if (to === undefined) throw new UsageError(signing.noTarget);
  const folder = dirname(resolve(to));
  // Links are followed first: a folder elsewhere may be one of ours under another name.
  let there = folder;
  while (!existsSync(there)) there = dirname(there);
  const file = join(realpathSync(there), relative(there, folder), basename(to));
  const ours = [process.cwd(), out, common].filter(one => existsSync(one));
  if (ours.some(one => isInside(file, one))) throw new UsageError(fill(signing.insideProject, { file: to }));
  if (existsSync(file)) throw new UsageError(fill(signing.fileThere, { file: to }));
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const { pem, publicKey } = newKey();
  writeFileSync(file, pem, { mode: 0o600, flag: 'wx' });
  say(fill(signing.keyMade, { file: to }));
  say(signing.addLine);
  say(`signatureKey: ${publicKey}`);
  return 0;
};
