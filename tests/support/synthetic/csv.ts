// SPDX-License-Identifier: AGPL-3.0-or-later
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { csvText, serviceCells } from './csv-cells.ts';
import { plan, syntheticDataset } from './dataset.ts';
import { draftsOf } from './drafts.ts';
import {
  eventsOf,
  GUIDES,
  KINDS_CSV,
  NEEDS_CSV,
  NEEDS_OF,
  programmesOf,
  SOURCES,
  type SyntheticSize,
} from './shared.ts';
import type { SyntheticRegion } from './towns.ts';

const townFiles = (regions: readonly SyntheticRegion[]): Record<string, string> => {
  const towns = regions.flatMap(region => region.towns);
  const rows = towns.map(({ istat, name, province, region, capital, point, size, patronDay, cap }) => ({
    istat,
    nome: name,
    provincia: province,
    regione: region,
    capoluogo: capital,
    lat: point.lat,
    lon: point.lon,
    classe: size,
    patrono: patronDay,
    cap,
  }));
  const names = towns.flatMap(({ istat, otherNames }) => (otherNames ?? []).map(nome => ({ istat, nome })));
  return { 'municipalities.csv': csvText(rows), 'municipality-names.csv': csvText(names, ['istat', 'nome']) };
};

const sourcesFile = (): string =>
  csvText(
    SOURCES.map(({ id, publisher, title, url, date, licence, licenceState }) => ({
      id,
      ente: publisher,
      titolo: title,
      url,
      data: date,
      licenza: licence,
      licenza_stato: licenceState,
    })),
  );

const eventsFile = (region: SyntheticRegion): string =>
  csvText(
    eventsOf(region).map(({ id, title, needs, starts, ends, istat, provenance }) => ({
      id,
      titolo: title,
      bisogni: needs.join(' '),
      inizio: starts,
      fine: ends,
      istat,
      fonte: provenance.sources.join(' '),
      fiducia: provenance.confidence,
    })),
  );

/** The files of a made-up data folder, by path: what officers would have typed for `syntheticDataset(size)`. */
export const syntheticCsv = (size: SyntheticSize): Record<string, string> => {
  const regions = plan(size);
  const places = regions.map(({ region }) => region);
  const codes = syntheticDataset(size).codes.map(({ code, target, id, since }) => ({
    codice: code,
    cosa: target,
    id,
    dal: since,
  }));
  const files: Record<string, string> = {
    'kinds.csv': KINDS_CSV,
    'needs.csv': NEEDS_CSV,
    'sources.csv': sourcesFile(),
    'codes.csv': csvText(codes),
    ...townFiles(places),
  };
  for (const { region, count, seed } of regions) {
    const rows = draftsOf(region, count, seed, NEEDS_OF).map(draft => serviceCells(draft, NEEDS_OF));
    files[`services/${region.id}.csv`] = csvText(rows);
    files[`events/${region.id}.csv`] = eventsFile(region);
  }
  for (const programme of programmesOf(places))
    files[`programmes/${programme.id}.yaml`] = JSON.stringify(programme);
  for (const guide of GUIDES) files[`guides/${guide.id}.yaml`] = JSON.stringify(guide);
  return files;
};

/** Writes them to a folder, so that the command line reads them like a real one. */
export const writeSyntheticFolder = (folder: string, size: SyntheticSize): void => {
  for (const [path, text] of Object.entries(syntheticCsv(size))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
};
