// SPDX-License-Identifier: AGPL-3.0-or-later
import { copyFileSync, existsSync, linkSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { StreetsEntry } from '../../domain/streets.ts';

/** Only what an earlier build can have put there is ever removed. */
const OURS = /^[a-z0-9-]+\.[0-9a-f]{10}\.pmtiles$/;

/** One file under two names, where the disk can; a second copy of it elsewhere. Never through memory. */
const putAt = (source: string, target: string): void => {
  try {
    linkSync(source, target);
  } catch {
    copyFileSync(source, target);
  }
};

/** Publishes the streets of a folder in another, under the names the index gives them, and takes older ones away. */
export const linkStreets = (
  from: string,
  to: string,
  streets: Readonly<Record<string, StreetsEntry>>,
): void => {
  const wanted = new Map(Object.entries(streets).map(([region, { file }]) => [file, `${region}.pmtiles`]));
  const there = existsSync(to) ? readdirSync(to) : [];
  for (const name of there) if (OURS.test(name) && !wanted.has(name)) rmSync(join(to, name));
  if (wanted.size > 0) mkdirSync(to, { recursive: true });
  for (const [file, source] of wanted) if (!there.includes(file)) putAt(join(from, source), join(to, file));
};
