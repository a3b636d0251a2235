// SPDX-License-Identifier: AGPL-3.0-or-later

/**
 * How the cells of a column are written.
 * `text` as it is · `local` text in which the town's name is a sign · `texts` a list with `|` between ·
 * `code`, `codes` words of the vocabulary, by number where the pack has a word list · `json` · `hours`
 */
export type CellType = 'text' | 'local' | 'texts' | 'code' | 'codes' | 'json' | 'hours';
export type Columns = Readonly<Record<string, CellType>>;

/** The towns of a region. */
export const PLACE_COLUMNS: Columns = {
  istat: 'text',
  name: 'text',
  province: 'text',
  region: 'text',
  capital: 'json',
  'point.lat': 'json',
  'point.lon': 'json',
  size: 'json',
  patronDay: 'text',
  cap: 'text',
  otherNames: 'texts',
  code: 'text',
};

/** What a list of all services shows before any detail has come. `needs` is empty where it is the kind's own. */
export const INDEX_COLUMNS: Columns = {
  istat: 'text',
  id: 'local',
  kind: 'code',
  needs: 'codes',
  name: 'local',
  status: 'code',
  code: 'text',
};

/** Everything else a service may say, in the order of the schema; a dot leads into a group. */
export const DETAIL_COLUMNS: Columns = {
  operator: 'local',
  locality: 'text',
  address: 'text',
  door: 'text',
  cap: 'text',
  'point.lat': 'json',
  'point.lon': 'json',
  stops: 'json',
  serves: 'texts',
  phones: 'texts',
  mobileConsent: 'code',
  phoneHours: 'hours',
  email: 'local',
  pec: 'local',
  url: 'local',
  booking: 'codes',
  bookingUrl: 'text',
  hours: 'hours',
  validFrom: 'text',
  validUntil: 'text',
  movedTo: 'local',
  languages: 'texts',
  offers: 'codes',
  bring: 'codes',
  audience: 'codes',
  cost: 'code',
  access: 'codes',
  notes: 'codes',
  text: 'text',
  'course.levels': 'codes',
  'course.enrolment': 'json',
  'course.dayParts': 'codes',
  'course.minAge': 'json',
  'course.childcare': 'json',
  'course.a2Test': 'json',
  'mediator.languages': 'texts',
  'mediator.mode': 'codes',
  'mediator.for': 'codes',
  'mediator.ask': 'codes',
  'mediator.hours': 'hours',
  procedures: 'json',
  'health.kind': 'code',
  'health.iseeMax': 'json',
  'patronage.union': 'text',
  'patronage.free': 'json',
  'housing.kind': 'code',
  'housing.entry': 'codes',
  'housing.places': 'json',
  'school.grade': 'codes',
  'school.evening': 'json',
  programmes: 'texts',
  externalId: 'text',
  mainSeat: 'local',
  'provenance.sources': 'texts',
  'provenance.date': 'text',
  'provenance.confidence': 'code',
  'provenance.verifiedOn': 'text',
  'provenance.verifiedBy': 'local',
  'provenance.verifiedHow': 'code',
};
