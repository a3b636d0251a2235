// SPDX-License-Identifier: AGPL-3.0-or-later
import type { RowPlace } from '../dataset.ts';
import { cellText } from '../parse/sheet.ts';
import type { Table } from '../read/csv.ts';
import { capOf, known } from './contact-cells.ts';
import { plain } from './draft.ts';

/**
 * The Ministry's register of state schools, SCUANAGRAFESTAT<year><day>.csv on dati.istruzione.it.
 * Headings compared with the stored file of its twin for the autonomous provinces (SCUANAAUTSTAT20232420230901,
 * which lacks SEDESCOLASTICA) and with programs that read the state file. In the register of 2026/27 (50,273 rows,
 * counted by others) adult centres have the grade CENTRO TERRITORIALE, and the characteristic is CPIA,
 * PERCORSO II LIVELLO (evening courses), SPEC. PER CARCERARI, C/O IST. OSPEDALIERO, NORMALE or another.
 */
export const SCHOOL_COLUMNS = [
  'REGIONE',
  'PROVINCIA',
  'CODICEISTITUTORIFERIMENTO',
  'DENOMINAZIONEISTITUTORIFERIMENTO',
  'CODICESCUOLA',
  'DENOMINAZIONESCUOLA',
  'INDIRIZZOSCUOLA',
  'CAPSCUOLA',
  'DESCRIZIONECOMUNE',
  'DESCRIZIONECARATTERISTICASCUOLA',
  'DESCRIZIONETIPOLOGIAGRADOISTRUZIONESCUOLA',
  'INDIRIZZOEMAILSCUOLA',
  'INDIRIZZOPECSCUOLA',
  'SITOWEBSCUOLA',
] as const;

/** One line of the register; what it does not know is empty. */
export type SchoolRow = {
  place: RowPlace;
  code: string;
  name: string;
  mainCode: string;
  mainName: string;
  address: string;
  cap: string | undefined;
  town: string;
  province: string;
  region: string;
  kind: 'adults' | 'evening' | 'closed' | 'other';
  email: string;
  pec: string;
  site: string;
};

const ADULTS = /\bC\.?\s?P\.?\s?I\.?\s?A\b/i;
const EVENING = /\bSERAL[EI]\b|\bII LIVELLO\b|\bSECONDO LIVELLO\b/i;
const PRISON =
  /CARCER|PENITENZ|\bCASA\s+CIRC|\bCASE\s+CIRC|RECLUSIONE|DETENUT|ISTITUTO PENALE|\bI\.?P\.?M\b/i;
const HOSPITAL = /OSPEDAL|\bCORSIA\b/i;

/** What a reader could do there: learn Italian, attend in the evening, or not walk in at all. */
const kindOf = (grade: string, feature: string, name: string, address: string): SchoolRow['kind'] => {
  const adults = grade === 'CENTRO TERRITORIALE' || feature === 'CPIA' || ADULTS.test(name);
  const evening = feature.includes('II LIVELLO') || EVENING.test(name);
  if (PRISON.test(feature)) return 'closed';
  if (!adults && !evening) return 'other';
  const inside = [feature, name, address].some(text => PRISON.test(text) || HOSPITAL.test(text));
  return inside ? 'closed' : adults ? 'adults' : 'evening';
};

const readRow = (place: RowPlace): SchoolRow => {
  const cell = (column: (typeof SCHOOL_COLUMNS)[number]) =>
    known(plain(cellText(place, column.toLowerCase())));
  const [name, address] = [cell('DENOMINAZIONESCUOLA'), cell('INDIRIZZOSCUOLA')];
  const grade = cell('DESCRIZIONETIPOLOGIAGRADOISTRUZIONESCUOLA').toUpperCase();
  const feature = cell('DESCRIZIONECARATTERISTICASCUOLA').toUpperCase();
  return {
    place,
    code: cell('CODICESCUOLA').toUpperCase(),
    name,
    mainCode: cell('CODICEISTITUTORIFERIMENTO').toUpperCase(),
    mainName: cell('DENOMINAZIONEISTITUTORIFERIMENTO'),
    address,
    cap: capOf(cell('CAPSCUOLA')),
    town: cell('DESCRIZIONECOMUNE'),
    province: cell('PROVINCIA'),
    region: cell('REGIONE'),
    kind: kindOf(grade, feature, name, address),
    email: cell('INDIRIZZOEMAILSCUOLA'),
    pec: cell('INDIRIZZOPECSCUOLA'),
    site: cell('SITOWEBSCUOLA'),
  };
};

/** The register's lines as typed rows. */
export const schoolRows = ({ file, columns, rows }: Table): SchoolRow[] =>
  rows.map(({ line, cells }) => readRow({ file, line, columns, cells }));
