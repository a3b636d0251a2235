// SPDX-License-Identifier: AGPL-3.0-or-later
import { readFileSync } from 'node:fs';
import type { Event } from '../../../src/domain/event.ts';
import type { Guide } from '../../../src/domain/guide.ts';
import type { Programme } from '../../../src/domain/programme.ts';
import type { Source } from '../../../src/domain/provenance.ts';
import type { Kind, Need } from '../../../src/domain/vocabulary.ts';
import type { KindRow, RowPlace } from '../../../src/pipeline/dataset.ts';
import type { SyntheticRegion } from './towns.ts';

/** How much to make up. `towns` defaults to 131 for one region, 395 for each of several. */
export type SyntheticSize = { services: number; regions?: number; seed?: number; towns?: number };

const realFile = (name: string): string =>
  readFileSync(new URL(`../../../data/${name}`, import.meta.url), 'utf8');

/** The real lists of kinds and needs: the only part that is not made up. */
export const KINDS_CSV = realFile('kinds.csv');
export const NEEDS_CSV = realFile('needs.csv');

export const nowhere = (file: string): RowPlace => ({ file, line: 2, columns: [], cells: [] });

export const KIND_ROWS: KindRow[] = KINDS_CSV.trim()
  .split('\n')
  .slice(1)
  .map(line => {
    const [kind = '', needs = '', subject = '', osm = '', schemaOrg = '', hsds = ''] = line.trim().split(';');
    return {
      kind: kind as Kind,
      needs: needs.split(' ') as Need[],
      subject,
      osm,
      schemaOrg,
      hsds,
      place: nowhere('kinds.csv'),
    };
  });
export const NEEDS_OF: ReadonlyMap<Kind, Need[]> = new Map(KIND_ROWS.map(({ kind, needs }) => [kind, needs]));

export const SOURCES: Source[] = [
  {
    id: 'anci-prova',
    publisher: 'ANCI di prova',
    title: 'Mappa degli sportelli',
    date: '2026',
    licenceState: 'none',
  },
  {
    id: 'asl-prova',
    publisher: 'Azienda sanitaria di prova',
    title: 'Carta dei servizi',
    licenceState: 'believed',
    licence: 'CC BY 4.0',
  },
  {
    id: 'indicepa-prova',
    publisher: 'AgID (prova)',
    title: 'IndicePA',
    url: 'https://esempio.it/ipa',
    date: '2026-03',
    licence: 'CC BY 4.0',
    licenceState: 'stated',
  },
  {
    id: 'mim-prova',
    publisher: 'Ministero (prova)',
    title: 'Anagrafe delle scuole; "statali"',
    date: '2025-09-01',
    licenceState: 'believed',
  },
  { id: 'patronati-prova', publisher: 'Patronati di prova', title: 'Sedi', licenceState: 'none' },
];

export const programmesOf = ([first]: readonly SyntheticRegion[]): Programme[] => [
  {
    id: 'programma-prova',
    name: 'Programma di prova',
    title: "L'integrazione, per esempio",
    regions: [first?.id ?? 'valdiprova'],
    from: 2024,
    to: 2027,
    fund: 'FAMI',
    partners: ['ANCI di prova'],
    actions: [{ id: 'corsi', title: "Corsi d'italiano", needs: ['italian'], offers: ['italian_course'] }],
    sources: ['anci-prova'],
  },
];

export const GUIDES: Guide[] = [
  {
    id: 'permesso-prova',
    need: 'papers',
    steps: [
      { id: 'kit', offer: 'postal_kit', bring: ['passport'] },
      { id: 'questura', kind: 'permit_office' },
    ],
    sources: ['anci-prova'],
    checkedOn: '2026-05-01',
  },
];

export const eventsOf = ({ id, towns }: SyntheticRegion): Event[] =>
  towns.slice(0, 5).map(({ istat, name }, index) => ({
    id: `${id}-festa-${index + 1}`,
    title: `Festa dei popoli di ${name}`,
    needs: ['community'],
    starts: `2026-06-0${index + 1}T17:00`,
    ends: `2026-06-0${index + 1}T23:30`,
    istat,
    provenance: { sources: ['anci-prova'], confidence: 'medium' },
  }));
