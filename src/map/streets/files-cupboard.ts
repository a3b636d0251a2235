// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Note, noteOf } from './note.ts';
import type { Cupboard, Shelf } from './shelf.ts';

/** The folder of this site's own files that holds streets. */
export const STREETS_DIRECTORY = 'streets';
const NOTE = 'note.json';
const PIECE = /^\d{5}$/;

const namesIn = async (folder: FileSystemDirectoryHandle): Promise<string[]> => {
  const names: string[] = [];
  for await (const name of folder.keys()) names.push(name);
  return names.sort();
};

const read = async (folder: FileSystemDirectoryHandle, name: string): Promise<File> =>
  (await folder.getFileHandle(name)).getFile();

/** All of it or nothing: what is written shows only once it is closed. */
const write = async (folder: FileSystemDirectoryHandle, name: string, content: Blob): Promise<void> => {
  const file = await folder.getFileHandle(name, { create: true });
  const stream = await file.createWritable();
  try {
    await stream.write(content);
    await stream.close();
  } catch (error) {
    await stream.abort().catch(() => undefined);
    // Otherwise an empty piece would stand in the row.
    await folder.removeEntry(name).catch(() => undefined);
    throw error;
  }
};

const noteIn = async (folder: FileSystemDirectoryHandle): Promise<Note | undefined> => {
  try {
    return noteOf(await (await read(folder, NOTE)).text());
  } catch {
    return undefined;
  }
};

type Folder = FileSystemDirectoryHandle;
type Path = readonly string[];

/** A folder that is there; asking for it makes none. */
const find = async (root: Folder, path: Path): Promise<Folder | undefined> => {
  try {
    let folder = root;
    for (const name of path) folder = await folder.getDirectoryHandle(name);
    return folder;
  } catch {
    return undefined;
  }
};

const make = async (root: Folder, path: Path): Promise<Folder> => {
  let folder = root;
  for (const name of path) folder = await folder.getDirectoryHandle(name, { create: true });
  return folder;
};

const drop = async (root: Folder, path: Path): Promise<void> => {
  const [file = '', ...around] = [...path].reverse();
  await (await find(root, path.slice(0, -1)))?.removeEntry(file, { recursive: true });
  // One that is not empty stays.
  for (const [index, name] of around.entries())
    await (await find(root, path.slice(0, -2 - index)))?.removeEntry(name).catch(() => undefined);
};

const shelfAt = async (root: Folder, path: Path): Promise<Shelf> => {
  let folder = await find(root, path);
  const there = (): Folder => {
    if (folder === undefined) throw new Error('Nothing was begun here.');
    return folder;
  };
  return {
    note: async () => folder && noteIn(folder),
    pieces: async () => {
      const names = folder === undefined ? [] : (await namesIn(folder)).filter(name => PIECE.test(name));
      return Promise.all(names.map(name => read(there(), name)));
    },
    begin: async note => {
      folder = await make(root, path);
      for (const name of await namesIn(folder)) await folder.removeEntry(name);
      await write(folder, NOTE, new Blob([JSON.stringify(note)]));
    },
    add: (piece, place) => write(there(), String(place).padStart(5, '0'), piece),
  };
};

/** Where a browser lets a page have files of its own and write them without a worker; nowhere else. */
export const filesCupboard = async (): Promise<Cupboard | undefined> => {
  if (!('FileSystemFileHandle' in globalThis) || !('createWritable' in FileSystemFileHandle.prototype))
    return undefined;
  try {
    const root = await navigator.storage.getDirectory();
    return {
      shelf: (region, file) => shelfAt(root, [STREETS_DIRECTORY, region, file]),
      files: async region => {
        const folder = await find(root, [STREETS_DIRECTORY, region]);
        return folder === undefined ? [] : namesIn(folder);
      },
      drop: (region, file) => drop(root, [STREETS_DIRECTORY, region, file]),
    };
  } catch {
    // Some private windows have the name and refuse the thing.
    return undefined;
  }
};
