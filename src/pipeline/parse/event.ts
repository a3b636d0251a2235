// SPDX-License-Identifier: AGPL-3.0-or-later
import words from '../../../locales/it/pipeline.json' with { type: 'json' };
import type { Event } from '../../domain/event.ts';
import * as v from '../../domain/vocabulary.ts';
import type { EventRow, RegionId } from '../dataset.ts';
import type { Fault } from '../fault.ts';
import type { Table } from '../read/csv.ts';
import * as cell from './cells.ts';
import { compact } from './compact.ts';
import { webAddress } from './contact.ts';
import { type Places, unknownIstat } from './places.ts';
import { Problem, type Read } from './problem.ts';
import { readSheet } from './sheet.ts';

const momentCell: Read<string> = value => {
  const [day = '', time = ''] = value.split('T');
  const real = cell.isRealDay(day) && /^([01]\d|2[0-3]):[0-5]\d$/.test(time);
  return real ? value : new Problem('badMoment', { value });
};

/** The columns of events/*.csv, and those no row can do without. */
export const EVENT_COLUMNS = {
  id: cell.slug('festa-matera-2026'),
  titolo: cell.text(160),
  bisogni: cell.codesOf(v.NEEDS),
  inizio: momentCell,
  fine: momentCell,
  istat: cell.text(40),
  indirizzo: cell.text(120),
  servizio: cell.slug('pz-pua-melfi'),
  ente: cell.text(120),
  lingue: cell.languages,
  chi: cell.codesOf(v.AUDIENCES),
  costo: cell.codeOf(v.COSTS),
  sito: webAddress,
  programma: cell.listOf(cell.slug('inclusion-first')),
  fonte: cell.listOf(cell.slug('comune-matera')),
  data_fonte: cell.roughDay,
  fiducia: cell.codeOf(v.CONFIDENCES),
};
const { id, text, need, moment, source, confidence } = words.examples;
export const EVENT_REQUIRED = {
  id,
  titolo: text,
  bisogni: need,
  inizio: moment,
  fonte: source,
  fiducia: confidence,
};

/** Events of one region's file. */
export const parseEvents = (
  table: Table,
  region: RegionId,
  places: Places,
): { rows: EventRow[]; faults: Fault[] } => {
  const sheet = readSheet(table, EVENT_COLUMNS, EVENT_REQUIRED);
  const faults = sheet.faults;
  const rows: EventRow[] = [];
  for (const { values: v, place, faulty } of sheet.rows) {
    if (v.istat !== undefined && !places.byIstat.has(v.istat)) {
      faults.push(unknownIstat(v.istat, 'istat', place, places));
      continue;
    }
    if (faulty) continue;
    const event = compact({
      id: v.id as string,
      title: v.titolo as string,
      needs: v.bisogni as Event['needs'],
      starts: v.inizio as string,
      ends: v.fine,
      istat: v.istat,
      address: v.indirizzo,
      service: v.servizio,
      organiser: v.ente,
      languages: v.lingue,
      audience: v.chi,
      cost: v.costo,
      url: v.sito,
      programmes: v.programma,
      provenance: compact({
        sources: v.fonte as string[],
        date: v.data_fonte,
        confidence: v.fiducia as Event['provenance']['confidence'],
      }),
    }) satisfies Event;
    rows.push({ event, region, place });
  }
  return { rows, faults };
};
