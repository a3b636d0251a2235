// SPDX-License-Identifier: AGPL-3.0-or-later
import { isProtected } from '../../domain/protected.ts';
import type { Fault } from '../fault.ts';
import { phone } from '../parse/contact.ts';
import { Problem } from '../parse/problem.ts';
import { cellText } from '../parse/sheet.ts';
import { at, type RowCheck } from './context.ts';

const PLACE_COLUMNS = ['frazione', 'indirizzo', 'porta', 'cap', 'lat', 'lon', 'sedi'];
const WORDS_COLUMNS = ['nome', 'ente', 'testo'];
const LINK_COLUMNS = ['sito', 'prenota_sito'];
const STREET =
  /\b([Vv]ia|[Vv]iale|[Pp]iazza|[Pp]iazzale|[Cc]orso|[Vv]icolo|[Cc]ontrada|[Ll]argo|[Ss]trada|P\.zza|C\.da|C\.so)\s+[A-Z]/;
const MAP_LINK = /maps|openstreetmap|geo:|[?&]q=-?\d+\.\d/i;

/** Law and conscience: nobody may find a shelter's door through us. */
const checkProtected: RowCheck = ({ service, place }) => {
  if (!isProtected(service)) return [];
  const leads = [
    ...PLACE_COLUMNS.filter(column => cellText(place, column) !== ''),
    ...WORDS_COLUMNS.filter(column => STREET.test(cellText(place, column))),
    ...LINK_COLUMNS.filter(column => MAP_LINK.test(cellText(place, column))),
  ];
  return leads.map(column => at(place).error(column, 'protectedAddress'));
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

const FREE_COLUMNS = [
  'nome',
  'ente',
  'frazione',
  'indirizzo',
  'porta',
  'testo',
  'patronato',
  'verificato_da',
];
const MOBILE_IN_WORDS = /(?<![\d/])(\+?39[\s.-]?)?3\d\d[\s./-]?(\d[\s.-]?){5,6}\d(?!\d)/;

const lastDigits = (text: string): string => text.replace(/\D/g, '').slice(-10);

/** A mobile slipped into a sentence would escape the question of consent; one that is a phone of the row has its answer. */
const checkMobileInWords: RowCheck = ({ service, place }) => {
  const told = new Set(service.phones?.map(lastDigits));
  return FREE_COLUMNS.flatMap(column => {
    const [value] = MOBILE_IN_WORDS.exec(cellText(place, column)) ?? [];
    if (value === undefined || told.has(lastDigits(value))) return [];
    return [at(place).error(column, 'mobileInText', { value })];
  });
};

const CLOSED_PLACE =
  /\b(cas[ae] circondarial[ei]|cas[ae] di reclusione|carcer[ei]\b|penitenziari|istituto penale|i\.?p\.?m\.?(?![\w.])|detenut[ie]|ospedal|corsia)/i;
const SCHOOLS = new Set(['italian_course', 'school']);

/** The registry lists school sections inside prisons and hospitals: no reader can walk in there. */
const checkClosedPlace: RowCheck = ({ service, place }) => {
  if (!SCHOOLS.has(service.kind)) return [];
  const column = ['nome', 'indirizzo'].find(name => CLOSED_PLACE.test(cellText(place, name)));
  return column === undefined
    ? []
    : [at(place).error(column, 'prisonOrHospital', { value: cellText(place, column) })];
};

const TITLE =
  '(?:[Ss]ig\\.?(?:ra|na)?|[Ss]ignor[ae]?|[Dd](?:ott|r)?\\.?(?:ssa)?|[Dd]ottor(?:e|essa)|[Aa]vv\\.?|[Aa]vvocat[oa]|' +
  '[Pp]rof\\.?(?:ssa)?|[Ii]ng\\.?|[Gg]eom\\.?|[Rr]ag\\.?|[Dd]on|[Ss]uor)';
const PERSON = new RegExp(`(?<![\\p{L}.])${TITLE}\\.? +\\p{Lu}\\p{L}+`, 'u');
/** Not `nome` and `indirizzo`: schools and streets bear the names of the dead. */
const PERSON_COLUMNS = ['porta', 'testo', 'verificato_da'];

const checkPersonName: RowCheck = ({ place }) =>
  PERSON_COLUMNS.flatMap((column): Fault[] => {
    const [value] = PERSON.exec(cellText(place, column)) ?? [];
    return value === undefined ? [] : [at(place).error(column, 'personName', { value })];
  });

export const SAFETY_CHECKS: readonly RowCheck[] = [
  checkProtected,
  checkMobile,
  checkMobileInWords,
  checkClosedPlace,
  checkPersonName,
];
