// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Service } from '../../domain/service.ts';
import type { Note } from '../../domain/vocabulary-offers.ts';

/** The part of the page a coded remark is about; `hall` is said by the part that sends to the town hall. */
export type NotePlace = 'first' | 'call' | 'do' | 'bring' | 'hours' | 'languages' | 'where' | 'hall';

const PLACES: Record<NotePlace, string> = {
  first: 'call_first ask_main_seat office_may_be_elsewhere moving_soon opening_announced',
  call:
    'main_seat_email phone_only_in_hours phones_of_more_offices switchboard free_call free_from_landline ' +
    'mobile_charged anonymous chat_available carabinieri_where_not_active',
  do: 'low_income_only no_postal_kit_permits only_from_italy',
  bring: 'stp_eni_if_not_enrolled file_number_needed login_on_postal_receipt spid_needed',
  hours: 'hours_uncertain day_varies',
  languages: 'mediator_on_call languages_many',
  where: 'address_incomplete house_number_uncertain several_sites',
  hall: 'ask_town_hall',
};

/** The remarks that belong to one part of the page. */
export const notesFor = (notes: readonly Note[] | undefined, place: NotePlace): Note[] =>
  (notes ?? []).filter(note => PLACES[place].split(' ').includes(note));

/** What to know before anything else, unless the page's banner says it already. */
export const firstNotes = ({ notes, status }: Pick<Service, 'notes' | 'status'>): Note[] =>
  notesFor(notes, 'first').filter(note => note !== 'opening_announced' || status !== 'announced');
