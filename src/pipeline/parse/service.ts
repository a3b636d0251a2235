// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Service, serviceSchema } from '../../domain/service.ts';
import type { Need } from '../../domain/vocabulary.ts';
import type { KindRow, RegionId, ServiceRow } from '../dataset.ts';
import { error, type Fault } from '../fault.ts';
import type { Table } from '../read/csv.ts';
import { compact } from './compact.ts';
import { type Places, resolvePlace } from './places.ts';
import { SERVICE_COLUMNS, SERVICE_REQUIRED } from './service-columns.ts';
import { factsOf } from './service-facts.ts';
import { serviceHours, type ServiceHours } from './service-hours.ts';
import { cellPlace, readSheet, type SheetRow } from './sheet.ts';

type Row = SheetRow<typeof SERVICE_COLUMNS>;
export type ServiceContext = { region: RegionId; places: Places; kinds: ReadonlyMap<string, KindRow> };

const readPoint = ({ values: { lat, lon }, place }: Row, faults: Fault[]): Service['point'] => {
  const columns = place.columns;
  const written = (column: string) => (place.cells[columns.indexOf(column)] ?? '') !== '';
  if (!written('lat') && !written('lon')) return undefined;
  if (!written('lat') || !written('lon')) {
    faults.push(error('pointHalf', cellPlace(place, written('lat') ? 'lat' : 'lon')));
    return undefined;
  }
  if (lat === undefined || lon === undefined) return undefined;
  if (lat >= 35 && lat <= 48 && lon >= 6 && lon <= 19) return { lat, lon };
  faults.push(error('pointOutOfItaly', cellPlace(place, 'lat'), { value: `${lat}, ${lon}` }));
  return undefined;
};

const readTown = ({ values, place }: Row, places: Places, faults: Fault[]): string | undefined => {
  const found = resolvePlace(values, place, places);
  if (found === undefined) return undefined;
  if ('istat' in found) return found.istat;
  faults.push(found);
  return undefined;
};

const provenanceOf = ({ values: v }: Row): Service['provenance'] =>
  compact({
    sources: v.fonte ?? ['-'],
    date: v.data_fonte,
    confidence: v.fiducia ?? 'low',
    verifiedOn: v.verificato_il,
    verifiedBy: v.verificato_da,
    verifiedHow: v.verificato_come,
  });

const contactOf = ({ values: v }: Row, hours: ServiceHours) => ({
  phones: v.telefono?.map(({ display }) => display),
  mobileConsent: v.cellulare,
  phoneHours: hours.orari_telefono,
  email: v.email,
  pec: v.pec,
  url: v.sito,
  booking: v.prenota,
  bookingUrl: v.prenota_sito,
});

const whereOf = ({ values: v }: Row) => ({
  locality: v.frazione,
  address: v.indirizzo,
  door: v.porta,
  cap: v.cap,
  stops: v.sedi?.map(({ istat, address }) => compact({ istat, address })),
  serves: v.serve,
});

const assemble = (row: Row, { places, kinds }: ServiceContext, faults: Fault[]): Service => {
  const v = row.values;
  const hours = serviceHours(row, faults);
  const kind = v.tipo ?? 'access_desk';
  const needs = v.bisogni ?? kinds.get(kind)?.needs ?? (['desk'] as Need[]);
  return compact({
    id: v.id ?? '-',
    kind,
    needs,
    name: v.nome ?? '-',
    operator: v.ente,
    status: v.stato ?? 'current',
    istat: readTown(row, places, faults),
    ...whereOf(row),
    point: readPoint(row, faults),
    ...contactOf(row, hours),
    hours: hours.orari,
    validFrom: v.valido_da,
    validUntil: v.valido_fino,
    movedTo: v.spostato_a,
    languages: v.lingue,
    offers: v.offre,
    bring: v.documenti,
    audience: v.chi,
    cost: v.costo,
    access: v.accesso,
    notes: v.note,
    text: v.testo,
    ...factsOf(v, hours),
    programmes: v.programma,
    externalId: v.codice_esterno,
    mainSeat: v.sede_principale,
    provenance: provenanceOf(row),
  });
};

/** The schema has the last word: what a cell reader let through and a phone would refuse is our own fault. */
const schemaFault = (service: Service, row: Row): Fault | undefined => {
  const result = serviceSchema.safeParse(service);
  if (result.success) return undefined;
  const issue = result.error.issues[0];
  return error('internal', cellPlace(row.place), { field: issue?.path.join('.') ?? '', value: issue?.message ?? '' });
};

/** Rows of one services file as typed services; a faulty row is marked, its faults are listed. */
export const parseServices = (table: Table, context: ServiceContext): { rows: ServiceRow[]; faults: Fault[] } => {
  const sheet = readSheet(table, SERVICE_COLUMNS, SERVICE_REQUIRED);
  const faults = sheet.faults;
  const rows = sheet.rows.map(row => {
    const before = faults.length;
    const service = assemble(row, context, faults);
    const faulty = row.faulty || faults.length > before;
    const broken = faulty ? undefined : schemaFault(service, row);
    if (broken !== undefined) faults.push(broken);
    const parsed: ServiceRow = { service, region: context.region, place: row.place };
    if (faulty || broken !== undefined) parsed.faulty = true;
    return parsed;
  });
  return { rows, faults };
};
