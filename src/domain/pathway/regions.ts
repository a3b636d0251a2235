// SPDX-License-Identifier: AGPL-3.0-or-later

/** The regions of Italy in the order of ISTAT, as their folders are called. A printed code holds the place in this list. */
export const REGIONS = [
  'piemonte',
  'valle-d-aosta',
  'lombardia',
  'trentino-alto-adige',
  'veneto',
  'friuli-venezia-giulia',
  'liguria',
  'emilia-romagna',
  'toscana',
  'umbria',
  'marche',
  'lazio',
  'abruzzo',
  'molise',
  'campania',
  'puglia',
  'basilicata',
  'calabria',
  'sicilia',
  'sardegna',
];
