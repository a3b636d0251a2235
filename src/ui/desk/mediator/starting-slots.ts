// SPDX-License-Identifier: AGPL-3.0-or-later

import { deskLanguageOf } from '../../../domain/find/query.ts';
import type { Slot, Slots } from '../../../domain/pathway/slots.ts';

const USUAL: Slots = {
  time: '09:00',
  from: '09:00',
  to: '13:00',
  day: [],
  document: 'permit_or_receipt',
  person: 'mediator',
};

/** What a note's form begins with: the usual choice where there is one. */
export const startingSlots = (slots: readonly Slot[], client: string): Slots => {
  const usual: Slots = { ...USUAL, language: deskLanguageOf(client) ?? 'it' };
  return Object.fromEntries(
    slots.map(slot => [slot, usual[slot]]).filter(([, value]) => value !== undefined),
  );
};
