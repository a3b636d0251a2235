// SPDX-License-Identifier: AGPL-3.0-or-later
import { at, isProtected, type RowCheck } from './context.ts';
import { phone } from '../parse/contact.ts';
import { Problem } from '../parse/problem.ts';

const PLACE_COLUMNS = ['frazione', 'indirizzo', 'porta', 'cap', 'lat', 'lon', 'sedi'];

/** Law and conscience: nobody may find a shelter's door through us. */
const checkProtected: RowCheck = ({ service, place }) => {
  if (!isProtected(service)) return [];
  const written = PLACE_COLUMNS.filter(column => (place.cells[place.columns.indexOf(column)] ?? '') !== '');
  return written.map(column => at(place).error(column, 'protectedAddress', { column }));
};

const isMobile = (display: string): boolean => {
  const read = phone(display);
  return !(read instanceof Problem) && read.mobile;
};

const checkMobile: RowCheck = ({ service, place }) => {
  const mobile = service.phones?.find(isMobile);
  if (mobile !== undefined && service.mobileConsent === undefined)
    return [at(place).error('telefono', 'mobileNoConsent', { value: mobile })];
  if (mobile === undefined && service.mobileConsent !== undefined)
    return [at(place).error('cellulare', 'consentNoMobile', { value: service.mobileConsent })];
  return [];
};

const CLOSED_PLACE = /\b(cas[ae] circondarial[ei]|casa di reclusione|carcer|penitenziar|istituto penale|i\.?p\.?m\.?\b|detenut|ospedal|corsia)/i;
const SCHOOLS = new Set(['italian_course', 'school']);

/** The registry lists school sections inside prisons and hospitals: no reader can walk in there. */
const checkClosedPlace: RowCheck = ({ service, place }) => {
  if (!SCHOOLS.has(service.kind)) return [];
  const [column, value] = CLOSED_PLACE.test(service.name) ? ['nome', service.name] : ['indirizzo', service.address ?? ''];
  return CLOSED_PLACE.test(value) ? [at(place).error(column, 'prisonOrHospital', { value })] : [];
};

const TITLE = /^(sig\.?r?a?|dott\.?(ssa)?|avv\.?|prof\.?(ssa)?|ing\.?|geom\.?)\s/i;

const checkPersonName: RowCheck = ({ service, place }) => {
  const { verifiedBy } = service.provenance;
  if (verifiedBy === undefined || !TITLE.test(verifiedBy)) return [];
  return [at(place).error('verificato_da', 'personName', { value: verifiedBy })];
};

export const SAFETY_CHECKS: readonly RowCheck[] = [checkProtected, checkMobile, checkClosedPlace, checkPersonName];
