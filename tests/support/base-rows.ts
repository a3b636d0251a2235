// SPDX-License-Identifier: AGPL-3.0-or-later
import { withCheckSign } from '../../src/domain/code.ts';
import type { Cells } from './test-folder.ts';

const town = (
  istat: string,
  nome: string,
  provincia: string,
  regione: string,
  lat: string,
  lon: string,
): Cells => ({
  istat,
  nome,
  provincia,
  regione,
  capoluogo: nome === 'Potenza' || nome === 'Lecce' ? 'sì' : '',
  lat,
  lon,
  classe: '3',
  patrono: nome === 'Potenza' ? '05-30' : '',
});

/** Two regions, and a third for the second of two towns of one name. */
export const TOWNS: Cells[] = [
  town('076039', 'Lagonegro', 'PZ', 'Basilicata', '40,12511', '15,76478'),
  town('076048', 'Melfi', 'PZ', 'Basilicata', '40,99639', '15,65139'),
  town('076063', 'Potenza', 'PZ', 'Basilicata', '40,64175', '15,80794'),
  town('077021', 'Policoro', 'MT', 'Basilicata', '40,21256', '16,67784'),
  town('075035', 'Lecce', 'LE', 'Puglia', '40,35481', '18,17244'),
  town('075096', 'Castro', 'LE', 'Puglia', '40,01076', '18,42659'),
  town('016065', 'Castro', 'BG', 'Lombardia', '45,80506', '10,06634'),
];

const said = { fonte: 'anci-2026', data_fonte: '2026-05', fiducia: 'high' };
const called = { verificato_il: '2026-10-12', verificato_da: 'Sportello PUA', verificato_come: 'phone' };

/** One service of each sort that has rules of its own. */
export const BASILICATA: Cells[] = [
  {
    id: 'bas-pua-melfi',
    tipo: 'access_desk',
    nome: 'Sportello PUA di Melfi',
    ente: 'Comune di Melfi',
    stato: 'current',
    istat: '076048',
    comune: 'Melfi',
    indirizzo: 'Piazza Umberto I 1',
    cap: '85025',
    serve: '076048',
    telefono: '0972 251111',
    email: 'pua@comune.melfi.esempio.it',
    sito: 'https://www.comune.melfi.esempio.it',
    orari: 'Mo-Fr 09:00-13:00, Tu,Th 15:00-17:00',
    chiusure: '2026-12-24/2027-01-06',
    lingue: 'it en ar',
    offre: 'orientation permit_help',
    programma: 'inclusion-first',
    ...said,
    ...called,
  },
  {
    id: 'bas-questura-potenza',
    tipo: 'permit_office',
    nome: 'Ufficio immigrazione',
    istat: '076063',
    telefono: '0971 334111',
    orari: 'Mo-Fr 08:30-12:00 "#permit_renewal"',
    offre: 'permit_renewal permit_pickup',
    procedure: 'permit_renewal: online, passport photo | permit_pickup: none',
    ...said,
  },
  {
    id: 'bas-itinerante',
    tipo: 'access_desk',
    nome: 'Sportello itinerante',
    sedi: 'lagonegro: 076039, Via Roma 1 | policoro: 077021',
    telefono: '0973 41111',
    orari: 'Mo 09:00-12:00 "@lagonegro"; We 09:00-12:00 "@policoro +fr"',
    serve: 'PZ 077021',
    ...said,
  },
  {
    id: 'bas-cav',
    tipo: 'women_safety',
    nome: 'Centro antiviolenza',
    telefono: '1522',
    serve: 'region',
    ...said,
  },
  {
    id: 'bas-cpia-potenza',
    tipo: 'italian_course',
    nome: 'CPIA di Potenza',
    comune: 'Potenza',
    indirizzo: 'Via Lazio 2',
    email: 'cpia@scuola.esempio.it',
    corso_livelli: 'alfa a1 a2',
    corso_iscrizione: '2026-09-01/2026-10-15',
    ...said,
  },
  {
    id: 'bas-mediatori',
    tipo: 'mediation',
    nome: 'Mediatori su chiamata',
    telefono: '333 1234567',
    cellulare: 'office',
    mediatore_lingue: 'ar bn',
    serve: 'region',
    ...said,
  },
];

export const PUGLIA: Cells[] = [
  {
    id: 'pug-pua-castro',
    tipo: 'access_desk',
    nome: 'Sportello di Castro',
    comune: 'Castro',
    provincia: 'LE',
    telefono: '0836 943111',
    ...said,
  },
];

export const NATIONAL: Cells[] = [
  {
    id: 'nat-112',
    tipo: 'helpline_online',
    nome: 'Numero unico di emergenza',
    telefono: '112',
    serve: 'italy',
    ...said,
  },
  {
    id: 'nat-verde',
    tipo: 'helpline_online',
    nome: 'Numero verde',
    telefono: '800 290 290',
    serve: 'italy',
    ...said,
  },
];

export const EVENTS: Cells[] = [
  {
    id: 'festa-melfi-2026',
    titolo: 'Festa dei popoli',
    bisogni: 'community',
    inizio: '2026-12-03T17:00',
    fine: '2026-12-03T22:00',
    istat: '076048',
    servizio: 'bas-pua-melfi',
    fonte: 'anci-2026',
    fiducia: 'high',
  },
];

const coded = [
  ...[...BASILICATA, ...PUGLIA, ...NATIONAL].map(({ id }) => ({ cosa: 'service', id: id as string })),
  ...TOWNS.map(({ istat }) => ({ cosa: 'municipality', id: istat as string })),
];

export const CODES: Cells[] = coded.map(({ cosa, id }, index) => ({
  codice: withCheckSign(`A${'23456789'[index >> 3]}${'23456789'[index & 7]}`),
  cosa,
  id,
  dal: '2026-11-01',
  ritirato_il: '',
}));
