// SPDX-License-Identifier: AGPL-3.0-or-later

/** What can be printed: one poster in three sizes, eight cards on a sheet, the sign for the door. */
export const FORMS = ['a4', 'a5', 'a6', 'cards', 'door'] as const;
export type Form = (typeof FORMS)[number];

export const CARDS_ON_SHEET = 8;
