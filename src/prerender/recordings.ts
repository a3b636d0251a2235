// SPDX-License-Identifier: AGPL-3.0-or-later
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  AUDIO_TYPES,
  MOST_RECORDING_BYTES,
  RECORDING_KEY,
  RECORDINGS,
  RECORDINGS_LIST,
  type Recording,
  type Recordings,
} from '../domain/recordings.ts';

const NAME = /^([a-z]{2,3}(?:-[A-Za-z]+)?)\/([^/]+)\.(\w+)$/;
const ENDINGS = Object.keys(AUDIO_TYPES);

/** What is wrong with a file, in a sentence; nothing if it can be played. */
const faultOf = (path: string, bytes: number, languages: readonly string[]): string | undefined => {
  const [, lang = '', key = '', ending = ''] = NAME.exec(path) ?? [];
  if (!languages.includes(lang)) return 'does not stand in the folder of a language of the site';
  if (!ENDINGS.includes(ending)) return `ends in none of ${ENDINGS.join(', ')}`;
  if (!RECORDING_KEY.test(key)) return 'has the name of no page (see docs/audio.md)';
  if (bytes > MOST_RECORDING_BYTES) return `is larger than ${MOST_RECORDING_BYTES / 1e6} MB`;
  return undefined;
};

const filesIn = (folder: string): string[] =>
  !existsSync(folder)
    ? []
    : readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter(entry => entry.isFile() && !/^(\.|README)/.test(entry.name) && entry.name !== 'list.json')
        .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length).replaceAll('\\', '/'))
        .sort();

/** The recordings under `dist`, each with a sign of what is in it. A file nobody could hear stops the build. */
export const readRecordings = (dist: string, languages: readonly string[]): Recordings => {
  const folder = join(dist, RECORDINGS);
  const list: Record<string, Record<string, Recording[]>> = {};
  const faults: string[] = [];
  for (const file of filesIn(folder)) {
    const body = readFileSync(join(folder, file));
    const fault = faultOf(file, body.length, languages);
    if (fault !== undefined) faults.push(`${RECORDINGS}${file} ${fault}.`);
    const [, lang = '', key = ''] = NAME.exec(file) ?? [];
    const hash = createHash('sha256').update(body).digest('hex').slice(0, 8);
    const others = list[lang]?.[key] ?? [];
    // The lightest first: the player takes the first it can play.
    const formats = [...others, { file, hash, bytes: body.length }].sort((a, b) => a.bytes - b.bytes);
    list[lang] = { ...list[lang], [key]: formats };
  }
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return list;
};

/** The list of recordings that phones read; without recordings it is an empty one, which costs no wrong request. */
export const recordingsFile = (recordings: Recordings): { path: string; text: string } => ({
  path: RECORDINGS_LIST,
  text: JSON.stringify(recordings),
});

/** Recordings of services that are not in the published data: gone, or spelt wrongly. */
export const neverPlayed = (recordings: Recordings, ids: ReadonlySet<string>): string[] =>
  Object.entries(recordings).flatMap(([lang, byKey]) =>
    Object.keys(byKey)
      .filter(key => {
        const [, id] = /^service-([a-z0-9-]+)/.exec(key) ?? [];
        return id !== undefined && !ids.has(id);
      })
      .map(key => `${RECORDINGS}${lang}/${key}`),
  );
