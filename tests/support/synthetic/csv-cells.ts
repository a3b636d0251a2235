// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Kind, Need } from '../../../src/domain/vocabulary.ts';
import type { Draft } from './draft.ts';

type Cell = string | number | boolean | undefined;

/** A cell of an Italian spreadsheet: quoted only when it must be. */
const quoted = (cell: string): string => (/[;"\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
const written = (cell: Cell): string => {
  if (cell === undefined) return '';
  if (typeof cell === 'boolean') return cell ? 'sì' : 'no';
  return quoted(typeof cell === 'number' ? String(cell).replace('.', ',') : cell);
};

/** Rows as CSV text with `;`, in the columns of the first row. */
export const csvText = (
  rows: readonly Record<string, Cell>[],
  columns = Object.keys(rows[0] ?? {}),
): string =>
  [columns.join(';'), ...rows.map(row => columns.map(column => written(row[column])).join(';'))]
    .join('\n')
    .concat('\n');

const list = (codes: readonly string[] | undefined): Cell => codes?.join(' ');
const span = (between: { from: string; to: string }): string => `${between.from}/${between.to}`;

const whereCells = (d: Draft): Record<string, Cell> => ({
  istat: d.istat,
  frazione: d.locality,
  indirizzo: d.address,
  porta: d.door,
  cap: d.cap,
  lat: d.point?.lat,
  lon: d.point?.lon,
  sedi: d.stops
    ?.map(({ key, istat, address }) => `${key}: ${istat}${address ? `, ${address}` : ''}`)
    .join(' | '),
  serve: list(d.serves),
});

const contactCells = (d: Draft): Record<string, Cell> => ({
  telefono: d.phones?.join(' | '),
  cellulare: d.mobileConsent,
  orari_telefono: d.phoneHours,
  email: d.email,
  pec: d.pec,
  sito: d.url,
  prenota: list(d.booking),
  prenota_sito: d.bookingUrl,
  orari: d.hours,
  festivi: d.holidays,
  chiusure: d.closures?.map(span).join(' | '),
  valido_da: d.validFrom,
  valido_fino: d.validUntil,
  spostato_a: d.movedTo,
});

const kindCells = ({
  course,
  mediator,
  procedures,
  health,
  patronage,
  housing,
  school,
}: Draft): Record<string, Cell> => ({
  corso_livelli: list(course?.levels),
  corso_iscrizione: typeof course?.enrolment === 'object' ? span(course.enrolment) : course?.enrolment,
  corso_orario: list(course?.dayParts),
  corso_eta_minima: course?.minAge,
  corso_spazio_bimbi: course?.childcare,
  corso_test_a2: course?.a2Test,
  mediatore_lingue: list(mediator?.languages),
  mediatore_modo: list(mediator?.mode),
  mediatore_per: list(mediator?.for),
  mediatore_chiedi: list(mediator?.ask),
  mediatore_orari: mediator?.hours,
  procedure: procedures
    ?.map(({ offer, booking, bring }) => `${offer}: ${list(booking) ?? ''}${bring ? `, ${list(bring)}` : ''}`)
    .join(' | '),
  salute_tipo: health?.kind,
  salute_isee_max: health?.iseeMax,
  patronato: patronage?.union,
  patronato_gratis: patronage?.free,
  casa_tipo: housing?.kind,
  casa_ingresso: list(housing?.entry),
  casa_posti: housing?.places,
  scuola_grado: list(school?.grade),
  scuola_serale: school?.evening,
});

/** A draft as a row of services/*.csv. */
export const serviceCells = (d: Draft, needsOf: ReadonlyMap<Kind, Need[]>): Record<string, Cell> => ({
  id: d.id,
  tipo: d.kind,
  bisogni: list(d.needs) === list(needsOf.get(d.kind)) ? undefined : list(d.needs),
  nome: d.name,
  ente: d.operator,
  stato: d.status === 'current' ? undefined : d.status,
  ...whereCells(d),
  ...contactCells(d),
  lingue: list(d.languages),
  offre: list(d.offers),
  documenti: list(d.bring),
  chi: list(d.audience),
  costo: d.cost,
  accesso: list(d.access),
  note: list(d.notes),
  testo: d.text,
  ...kindCells(d),
  programma: list(d.programmes),
  codice_esterno: d.externalId,
  sede_principale: d.mainSeat,
  fonte: list(d.provenance.sources),
  data_fonte: d.provenance.date,
  fiducia: d.provenance.confidence,
  verificato_il: d.provenance.verifiedOn,
  verificato_da: d.provenance.verifiedBy,
  verificato_come: d.provenance.verifiedHow,
});
