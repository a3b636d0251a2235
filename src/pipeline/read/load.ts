// SPDX-License-Identifier: AGPL-3.0-or-later
import { basename } from 'node:path';
import words from '../../../locales/it/pipeline.json' with { type: 'json' };
import { type Guide, guideSchema } from '../../domain/guide.ts';
import type { Municipality } from '../../domain/municipality.ts';
import { type Programme, programmeSchema } from '../../domain/programme.ts';
import type { Dataset, EventRow, ServiceRow } from '../dataset.ts';
import { error, type Fault } from '../fault.ts';
import { parseEvents } from '../parse/event.ts';
import { type CapRange, parseCapRanges, parseCodes, parseKinds, parseNeeds, parseSources } from '../parse/lists.ts';
import { parseMunicipalities, parseNames } from '../parse/municipality.ts';
import { type Places, placesOf } from '../parse/places.ts';
import { parseServices } from '../parse/service.ts';
import { parseYaml } from '../parse/yaml.ts';
import type { Table } from './csv.ts';
import { type DataFolder, openFolder } from './folder.ts';

/** A whole data folder, parsed; `faults` holds everything wrong with its files and cells. */
export type Loaded = {
  dataset: Dataset;
  places: Places;
  capRanges: ReadonlyMap<string, CapRange[]>;
  needs: string[];
  faults: Fault[];
};

/** What a list reader gives when its file may be missing. */
const optional = <T>(folder: DataFolder, name: string, parse: (table: Table) => T, none: T): T => {
  const table = folder.has(name) ? folder.table(name) : undefined;
  return table === undefined ? none : parse(table);
};

const wanted = <T>(folder: DataFolder, name: keyof typeof words.files, parse: (table: Table) => T, none: T): T => {
  if (!folder.has(name)) folder.faults.push(error('fileMissing', { file: folder.path(name) }, { why: words.files[name] }));
  return optional(folder, name, parse, none);
};

const yamlFiles = <T>(folder: DataFolder, sub: string, schema: Parameters<typeof parseYaml>[2], faults: Fault[]): T[] =>
  folder.list(sub, /\.ya?ml$/).flatMap(name => {
    const body = folder.text(`${sub}/${name}`);
    if (body === undefined) return [];
    const read = parseYaml(body, folder.path(`${sub}/${name}`), schema);
    faults.push(...read.faults);
    return read.value === undefined ? [] : [read.value as T];
  });

const csvRows = <R>(
  folder: DataFolder,
  sub: string,
  parse: (table: Table, region: string) => { rows: R[]; faults: Fault[] },
  faults: Fault[],
): R[] =>
  folder.list(sub, /\.csv$/).flatMap(name => {
    const table = folder.table(`${sub}/${name}`);
    if (table === undefined) return [];
    const read = parse(table, basename(name, '.csv'));
    faults.push(...read.faults);
    return read.rows;
  });

const noRows = { rows: [], faults: [] };

const loadPlaces = (folder: DataFolder, faults: Fault[]) => {
  const { names, faults: nameFaults } = optional(folder, 'municipality-names.csv', parseNames, {
    names: new Map<string, string[]>(),
    faults: [],
  });
  const towns = wanted(folder, 'municipalities.csv', table => parseMunicipalities(table, names), noRows);
  faults.push(...nameFaults, ...towns.faults);
  return towns.rows;
};

/** Reads and parses a folder. The training folder borrows kinds and needs from the real one (`common`). */
export const loadFolder = (root: string, options: { training?: boolean; common?: string } = {}): Loaded => {
  const folder = openFolder(root);
  const shared = options.common === undefined ? folder : openFolder(options.common);
  const faults: Fault[] = [];
  const take = <T extends { faults: Fault[] }>(read: T): T => {
    faults.push(...read.faults);
    return read;
  };
  const municipalities = loadPlaces(folder, faults);
  const places = placesOf(municipalities.map(({ municipality }): Municipality => municipality));
  const kinds = take(wanted(shared, 'kinds.csv', parseKinds, noRows)).rows;
  const needs = take(wanted(shared, 'needs.csv', parseNeeds, { needs: [], faults: [] })).needs;
  const sources = take(wanted(folder, 'sources.csv', parseSources, noRows)).rows;
  const codes = take(optional(folder, 'codes.csv', parseCodes, noRows)).rows;
  const capRanges = take(optional(folder, 'cap.csv', parseCapRanges, { ranges: new Map<string, CapRange[]>(), faults: [] })).ranges;
  const byKind = new Map(kinds.map(row => [row.kind as string, row]));
  const services = csvRows<ServiceRow>(
    folder,
    'services',
    (table, region) => parseServices(table, { region, places, kinds: byKind }),
    faults,
  );
  const events = csvRows<EventRow>(folder, 'events', (table, region) => parseEvents(table, region, places), faults);
  const programmes = yamlFiles<Programme>(folder, 'programmes', programmeSchema, faults);
  const guides = yamlFiles<Guide>(folder, 'guides', guideSchema, faults);
  const dataset: Dataset = {
    folder: root,
    training: options.training === true,
    kinds,
    sources,
    municipalities,
    services,
    events,
    guides,
    programmes,
    codes,
  };
  const readFaults = shared === folder ? folder.faults : [...folder.faults, ...shared.faults];
  return { dataset, places, capRanges, needs, faults: [...readFaults, ...faults] };
};
