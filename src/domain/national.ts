// SPDX-License-Identifier: AGPL-3.0-or-later
/** The part of the data that holds in all of Italy: it comes with every region, and is none. */
export const NATIONAL = 'national';
