// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Note } from './note.ts';

/** Where the pieces of one file are kept, in the order in which they came. */
export type Shelf = {
  note: () => Promise<Note | undefined>;
  pieces: () => Promise<Blob[]>;
  /** Takes away what is there and writes down what comes. */
  begin: (note: Note) => Promise<void>;
  /** Puts a piece at its place in the row; what was taken away meanwhile is not begun again by it. */
  add: (piece: Blob, place: number) => Promise<void>;
};

/** Where files of streets are kept: one shelf for every file of every region. */
export type Cupboard = {
  shelf: (region: string, file: string) => Promise<Shelf>;
  /** Names of the files of a region, whole or not. */
  files: (region: string) => Promise<string[]>;
  /** Takes a file away, with the folders it leaves empty. */
  drop: (region: string, file: string) => Promise<void>;
};
