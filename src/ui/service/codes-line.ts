// SPDX-License-Identifier: AGPL-3.0-or-later

/** Coded words in a row. A dot between them, because no grammar joins words that were written apart. */
export const codesLine = (words: readonly string[]): string => words.join(' · ');
