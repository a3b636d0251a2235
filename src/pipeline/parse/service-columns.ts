// SPDX-License-Identifier: AGPL-3.0-or-later
import words from '../../../locales/it/pipeline.json' with { type: 'json' };
import * as v from '../../domain/vocabulary.ts';
import { BRING, NOTES, OFFERS } from '../../domain/vocabulary-offers.ts';
import * as cell from './cells.ts';
import { cap, email, phones, webAddress } from './contact.ts';
import { province } from './places.ts';
import { enrolment, procedures, serves, stops } from './service-cells.ts';

const id = cell.slug('pz-pua-melfi');
const raw = cell.text(400);

/** Every column of services/*.csv and how its cells are read; the order is that of data/README.md. */
export const SERVICE_COLUMNS = {
  id,
  tipo: cell.codeOf(v.KINDS),
  bisogni: cell.codesOf(v.NEEDS),
  nome: cell.text(160),
  ente: cell.text(120),
  stato: cell.codeOf(v.STATUSES),
  istat: raw,
  comune: raw,
  provincia: province,
  frazione: cell.text(80),
  indirizzo: cell.text(120),
  porta: cell.text(120),
  cap,
  lat: cell.decimal('40,6405'),
  lon: cell.decimal('15,8056'),
  sedi: stops,
  serve: serves,
  telefono: phones,
  cellulare: cell.codeOf(v.MOBILE_CONSENTS),
  orari_telefono: raw,
  email,
  pec: email,
  sito: webAddress,
  prenota: cell.codesOf(v.BOOKINGS),
  prenota_sito: webAddress,
  orari: raw,
  festivi: cell.codeOf(['closed', 'open'] as const),
  chiusure: cell.partsOf(cell.period),
  valido_da: cell.day,
  valido_fino: cell.day,
  spostato_a: id,
  lingue: cell.languages,
  offre: cell.codesOf(OFFERS),
  documenti: cell.codesOf(BRING),
  chi: cell.codesOf(v.AUDIENCES),
  costo: cell.codeOf(v.COSTS),
  accesso: cell.codesOf(v.ACCESS),
  note: cell.codesOf(NOTES),
  testo: cell.text(240),
  corso_livelli: cell.codesOf(v.COURSE_LEVELS),
  corso_iscrizione: enrolment,
  corso_orario: cell.codesOf(v.DAY_PARTS),
  corso_eta_minima: cell.integer(3, 99),
  corso_spazio_bimbi: cell.yesNo,
  corso_test_a2: cell.yesNo,
  mediatore_lingue: cell.languages,
  mediatore_modo: cell.codesOf(v.MEDIATOR_MODES),
  mediatore_per: cell.codesOf(v.MEDIATOR_FOR),
  mediatore_chiedi: cell.codesOf(v.ASK_WAYS),
  mediatore_orari: raw,
  procedure: procedures,
  salute_tipo: cell.codeOf(v.HEALTH_KINDS),
  salute_isee_max: cell.integer(0, 100000),
  patronato: cell.text(80),
  patronato_gratis: cell.yesNo,
  casa_tipo: cell.codeOf(v.HOUSING_KINDS),
  casa_ingresso: cell.codesOf(v.HOUSING_ENTRY),
  casa_posti: cell.integer(1, 10000),
  scuola_grado: cell.codesOf(v.SCHOOL_GRADES),
  scuola_serale: cell.yesNo,
  programma: cell.listOf(id),
  codice_esterno: cell.text(60),
  sede_principale: id,
  fonte: cell.listOf(cell.slug('mim-scuole-2025')),
  data_fonte: cell.roughDay,
  fiducia: cell.codeOf(v.CONFIDENCES),
  verificato_il: cell.day,
  verificato_da: cell.text(80),
  verificato_come: cell.codeOf(v.VERIFIED_HOW),
};

export const SERVICE_REQUIRED = {
  id: words.examples.id,
  tipo: words.examples.kind,
  nome: words.examples.name,
  fonte: words.examples.source,
  fiducia: words.examples.confidence,
};
