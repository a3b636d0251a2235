// SPDX-License-Identifier: AGPL-3.0-or-later
import { fieldCheck } from '../../domain/field-check.ts';
import { type Service, serviceSchema } from '../../domain/service.ts';
import { pointSchema } from '../../domain/text.ts';
import type { Need } from '../../domain/vocabulary.ts';
import type { KindRow, RegionId, ServiceRow } from '../dataset.ts';
import { error, type Fault } from '../fault.ts';
import type { Table } from '../read/csv.ts';
import { compact } from './compact.ts';
import { type Places, resolvePlace } from './places.ts';
import { SERVICE_COLUMNS, SERVICE_REQUIRED } from './service-columns.ts';
import { factsOf } from './service-facts.ts';
import { type ServiceHours, serviceHours } from './service-hours.ts';
import { cellPlace, cellText, readSheet, type SheetRow } from './sheet.ts';

type Row = SheetRow<typeof SERVICE_COLUMNS>;
const TOWN_COLUMNS = ['istat', 'comune', 'provincia'];
export type ServiceContext = { region: RegionId; places: Places; kinds: ReadonlyMap<string, KindRow> };

const readPoint = ({ values: { lat, lon }, place }: Row, faults: Fault[]): Service['point'] => {
  const latText = cellText(place, 'lat');
  const lonText = cellText(place, 'lon');
  if (latText === '' && lonText === '') return undefined;
  if (latText === '' || lonText === '') {
    faults.push(error('pointHalf', cellPlace(place, latText === '' ? 'lon' : 'lat')));
    return undefined;
  }
  if (lat === undefined || lon === undefined) return undefined;
  if (pointSchema.safeParse({ lat, lon }).success) return { lat, lon };
  const swapped = pointSchema.safeParse({ lat: lon, lon: lat }).success;
  const value = `${latText}, ${lonText}`;
  faults.push(error(swapped ? 'pointSwapped' : 'pointOutOfItaly', cellPlace(place, 'lat'), { value }));
  return undefined;
};

const readTown = ({ values, place }: Row, places: Places, faults: Fault[]): string | undefined => {
  const found = resolvePlace(values, place, places);
  if (found !== undefined && 'fault' in found) faults.push(found.fault);
  if (found !== undefined && 'town' in found) return found.town.istat;
  const alone =
    cellText(place, 'indirizzo') !== '' && !TOWN_COLUMNS.some(column => cellText(place, column) !== '');
  if (alone) faults.push(error('addressNeedsTown', cellPlace(place, 'indirizzo')));
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

const breachOf = fieldCheck(serviceSchema);

/** The schema has the last word: what a cell reader let through and a phone would refuse is our own fault. */
const schemaFault = (service: Service, row: Row): Fault | undefined => {
  const breach = breachOf(service);
  if (breach === undefined) return undefined;
  return error('internal', cellPlace(row.place), { field: breach.field, value: breach.message });
};

/** Rows of one services file as typed services; a faulty row is marked, its faults are listed. */
export const parseServices = (
  table: Table,
  context: ServiceContext,
): { rows: ServiceRow[]; faults: Fault[] } => {
  const sheet = readSheet(table, SERVICE_COLUMNS, SERVICE_REQUIRED);
  const faults = [...sheet.faults];
  const rows = sheet.rows.map(row => {
    const own: Fault[] = [];
    const service = assemble(row, context, own);
    const faulty = row.faulty || own.length > 0;
    const broken = faulty ? undefined : schemaFault(service, row);
    if (broken !== undefined) own.push(broken);
    if (!sheet.misheaded) for (const fault of own) faults.push(fault);
    const parsed: ServiceRow = { service, region: context.region, place: row.place };
    if (faulty || broken !== undefined) parsed.faulty = true;
    return parsed;
  });
  return { rows, faults };
};
