// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Files } from '../../src/pipeline/read/disk.ts';
import { openFolder, strangers } from '../../src/pipeline/read/folder.ts';
import { type Loaded, parseFolder } from '../../src/pipeline/read/load.ts';
import type { Content } from './test-folder.ts';

const bytesOf = (content: Content): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content;

/** Files that never touch the disk. */
export const filesInMemory = (contents: Readonly<Record<string, Content>>): Files => ({
  names: Object.keys(contents).sort(),
  size: name => bytesOf(contents[name] as Content).length,
  bytes: name => bytesOf(contents[name] as Content),
});

/** A data folder in memory, read and parsed as one on disk would be. */
export const loadedFrom = (contents: Readonly<Record<string, Content>>, root = 'dati'): Loaded => {
  const files = filesInMemory(contents);
  const loaded = parseFolder(root, openFolder(root, files));
  return { ...loaded, faults: [...strangers(root, files), ...loaded.faults] };
};
