// SPDX-License-Identifier: AGPL-3.0-or-later

/** Which files hold the words of which language: written by the build, read where more of them are to be kept. */
export const WORDS_FILE = 'words.json';

/** How many bytes they all are on the line: said before a desk keeps them. */
export const WORDS_SIZE_FILE = 'words-size.json';
