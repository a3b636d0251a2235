// SPDX-License-Identifier: AGPL-3.0-or-later

/** Strings the opening_hours library 3.15.0 reads wrongly, with the same hours written so that it reads them right. */
export const LIBRARY_WRONG: { osm: string; same: string; reason: string }[] = [
  {
    osm: 'Feb 01-28 Mo-Fr 09:00-10:00',
    same: 'Feb Mo-Fr 09:00-10:00',
    reason:
      'A range that ends on the last of February never matches in common years: it compares 1 March with "29".',
  },
  {
    osm: 'Feb 10-29 Mo-Fr 09:00-10:00',
    same: 'Feb 10-Feb 28 Mo-Fr 09:00-10:00',
    reason: 'The same, with a 29th that common years do not have.',
  },
  {
    osm: 'Jan 30-Feb 29 Mo-Su 09:00-10:00',
    same: 'Jan 30-Feb 28 Mo-Su 09:00-10:00',
    reason: 'In common years it lets 29 February overflow to 1 March.',
  },
];

/** Changes the library puts at 03:30 on the night clocks go forward, though its own state says 03:00, as the wall clock does. */
export const LIBRARY_LATE: { osm: string; nights: string[] }[] = [
  { osm: 'Sa 22:00-02:30', nights: ['2026-03-29', '2027-03-28'] },
  { osm: 'Mo-Su 02:30-04:00', nights: ['2026-03-29', '2027-03-28'] },
];
