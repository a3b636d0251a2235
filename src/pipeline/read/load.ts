// SPDX-License-Identifier: AGPL-3.0-or-later
import { basename } from 'node:path';
import words from '../../../locales/it/pipeline.json' with { type: 'json' };
import { type Guide, guideSchema } from '../../domain/guide.ts';
import { type Programme, programmeSchema } from '../../domain/programme.ts';
import { type Publisher, publisherSchema } from '../../domain/publisher.ts';
import { type Site, siteSchema, USUAL_SITE } from '../../domain/site.ts';
import type { Dataset, KindRow, RegionId } from '../dataset.ts';
import { error, type Fault } from '../fault.ts';
import { parseEvents } from '../parse/event.ts';
import {
  type CapRange,
  parseCapRanges,
  parseCodes,
  parseKinds,
  parseNeeds,
  parseSources,
} from '../parse/lists.ts';
import { namesOutsideList, parseMunicipalities, parseNames } from '../parse/municipality.ts';
import { type Places, placesOf } from '../parse/places.ts';
import { parseServices } from '../parse/service.ts';
import { type LineOf, parseYaml } from '../parse/yaml.ts';
import type { Table } from './csv.ts';
import { type Files, filesOnDisk } from './disk.ts';
import { type DataFolder, openFolder, strangers } from './folder.ts';

/** A whole data folder, parsed; `faults` holds everything wrong with its files and cells. */
export type Loaded = {
  dataset: Dataset;
  places: Places;
  capRanges: ReadonlyMap<string, CapRange[]>;
  needs: string[];
  site: Site;
  publisher: Publisher;
  /** The two lists the training folder borrows, by path. */
  files: { kinds: string; needs: string };
  /** Where a field of a YAML file stands, by the file's path. */
  lines: ReadonlyMap<string, LineOf>;
  faults: Fault[];
};
export type LoadOptions = { training?: boolean; common?: string };

/** Reads the files of one folder; faults gather as it goes. */
class Reader {
  readonly faults: Fault[] = [];
  readonly lines = new Map<string, LineOf>();
  readonly #folder: DataFolder;
  constructor(folder: DataFolder) {
    this.#folder = folder;
  }

  /** A list that may be missing. */
  optional<T extends { faults: Fault[] }>(name: string, parse: (table: Table) => T): T | undefined {
    const table = this.#folder.has(name) ? this.#folder.table(name) : undefined;
    return table === undefined ? undefined : this.#kept(parse(table));
  }

  /** A list nothing works without. */
  wanted<T extends { faults: Fault[] }>(
    name: keyof typeof words.files,
    parse: (table: Table) => T,
  ): T | undefined {
    if (!this.#folder.has(name))
      this.faults.push(error('fileMissing', { file: this.#folder.path(name) }, { why: words.files[name] }));
    return this.optional(name, parse);
  }

  /** The rows of every CSV of a sub-folder; a file is named after its region. */
  rows<R>(sub: string, parse: (table: Table, region: RegionId) => { rows: R[]; faults: Fault[] }): R[] {
    return this.#folder
      .list(sub)
      .flatMap(name => this.optional(name, table => parse(table, basename(name, '.csv')))?.rows ?? []);
  }

  /** Every YAML file of a sub-folder, named after its id. */
  papers<T extends { id: string }>(sub: string, schema: Parameters<typeof parseYaml>[2]): T[] {
    return this.#folder.list(sub).flatMap(name => {
      const body = this.#folder.text(name);
      if (body === undefined) return [];
      const file = this.#folder.path(name);
      const { value, lineOf } = this.#kept(parseYaml(body, file, schema));
      if (value === undefined) return [];
      this.lines.set(file, lineOf);
      const paper = value as T;
      const expected = basename(name, '.yaml');
      if (paper.id === expected) return [paper];
      const place = { file, line: lineOf(['id']), column: 'id' };
      this.faults.push(error('idNotFileName', place, { value: paper.id, expected }));
      return [];
    });
  }

  /** One YAML file that may be missing. */
  single<T>(name: string, schema: Parameters<typeof parseYaml>[2]): T | undefined {
    const body = this.#folder.has(name) ? this.#folder.text(name) : undefined;
    if (body === undefined) return undefined;
    const file = this.#folder.path(name);
    const { value, lineOf } = this.#kept(parseYaml(body, file, schema));
    this.lines.set(file, lineOf);
    return value as T | undefined;
  }

  #kept<T extends { faults: Fault[] }>(read: T): T {
    for (const fault of read.faults) this.faults.push(fault);
    return read;
  }
}

const readTowns = (reader: Reader): Dataset['municipalities'] => {
  const names = reader.optional('municipality-names.csv', parseNames);
  const other = names?.names ?? new Map<string, string[]>();
  const towns = reader.wanted('municipalities.csv', table => parseMunicipalities(table, other));
  const rows = towns?.rows ?? [];
  if (names !== undefined)
    for (const fault of namesOutsideList(names.places, rows)) reader.faults.push(fault);
  return rows;
};

/** Parses an open folder. The training folder borrows kinds and needs from the real one (`shared`). */
export const parseFolder = (root: string, folder: DataFolder, shared = folder, training = false): Loaded => {
  const reader = new Reader(folder);
  const common = shared === folder ? reader : new Reader(shared);
  const municipalities = readTowns(reader);
  const places = placesOf(municipalities.map(({ municipality }) => municipality));
  const kinds: KindRow[] = common.wanted('kinds.csv', parseKinds)?.rows ?? [];
  const needs = common.wanted('needs.csv', parseNeeds)?.needs ?? [];
  const byKind = new Map(kinds.map(row => [row.kind as string, row]));
  const dataset: Dataset = {
    folder: root,
    training,
    kinds,
    municipalities,
    sources: reader.wanted('sources.csv', parseSources)?.rows ?? [],
    codes: reader.optional('codes.csv', parseCodes)?.rows ?? [],
    services: reader.rows('services', (table, region) =>
      parseServices(table, { region, places, kinds: byKind }),
    ),
    events: reader.rows('events', (table, region) => parseEvents(table, region, places)),
    programmes: reader.papers<Programme>('programmes', programmeSchema),
    guides: reader.papers<Guide>('guides', guideSchema),
  };
  const capRanges = reader.optional('cap.csv', parseCapRanges)?.ranges ?? new Map<string, CapRange[]>();
  const site = reader.single<Site>('site.yml', siteSchema) ?? USUAL_SITE;
  const publisher = reader.single<Publisher>('publisher.yaml', publisherSchema) ?? {};
  const faults = new Set([...folder.faults, ...reader.faults, ...shared.faults, ...common.faults]);
  const files = { kinds: shared.path('kinds.csv'), needs: shared.path('needs.csv') };
  const rest = { files, lines: reader.lines, faults: [...faults] };
  return { dataset, places, capRanges, needs, site, publisher, ...rest };
};

const emptyFiles: Files = { names: [], size: () => 0, bytes: () => new Uint8Array() };

/** Reads and parses a folder on disk. */
export const loadFolder = (root: string, { training = false, common = root }: LoadOptions = {}): Loaded => {
  const files = filesOnDisk(root);
  if (files === undefined) {
    const nothing = parseFolder(root, openFolder(root, emptyFiles));
    return { ...nothing, faults: [error('folderMissing', { file: root })] };
  }
  const folder = openFolder(root, files);
  const sharedFiles = common === root ? files : (filesOnDisk(common) ?? emptyFiles);
  const shared = common === root ? folder : openFolder(common, sharedFiles);
  const loaded = parseFolder(root, folder, shared, training);
  return { ...loaded, faults: [...strangers(root, files), ...loaded.faults] };
};
