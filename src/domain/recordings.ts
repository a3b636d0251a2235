// SPDX-License-Identifier: AGPL-3.0-or-later

/** A recorded voice: its file under `audio/`, a sign that changes with what is in it, and its size. */
export type Recording = { file: string; hash: string; bytes: number };

/** What is recorded, by language and by what it says; several files are the same words in several formats. */
export type Recordings = Readonly<Record<string, Readonly<Record<string, readonly Recording[]>>>>;

/** Where the files are, and the list of them that the build writes. */
export const RECORDINGS = 'audio/';
export const RECORDINGS_LIST = `${RECORDINGS}list.json`;

/** Formats that browsers play, by the ending of the file. */
export const AUDIO_TYPES: Readonly<Record<string, string>> = {
  mp3: 'audio/mpeg',
  ogg: 'audio/ogg',
  opus: 'audio/ogg; codecs=opus',
};

/** More than six minutes of a voice in mono: more is a burden on a prepaid line. */
export const MOST_RECORDING_BYTES = 1_500_000;
/** How many a phone keeps; the one kept longest goes first. */
export const MOST_KEPT_RECORDINGS = 16;

/** A page (`sos`, `guide-tax-code`), or a part of it after a point (`sos.groupViolence`); of Show, only parts. */
export const RECORDING_KEY = /^((sos|safety|(service|guide)-[a-z0-9-]+)(\.[\w-]+)?|show\.[\w-]+)$/;

/** Whether a page, or any part of it, is recorded in a language. */
export const isRecorded = (recordings: Recordings, lang: string, page: string): boolean =>
  Object.keys(recordings[lang] ?? {}).some(key => key === page || key.startsWith(`${page}.`));
