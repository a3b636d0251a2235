// SPDX-License-Identifier: AGPL-3.0-or-later

/** Codes of the made-up municipality begin like this and have six signs: those of real places have fewer. */
const BEGINNING = 'PRV';
const LENGTH = 6;

/** True for a code of the made-up municipality; no real place ever gets one like it. */
export const isTrainingCode = (code: string): boolean => code.length === LENGTH && code.startsWith(BEGINNING);
