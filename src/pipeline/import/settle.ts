// SPDX-License-Identifier: AGPL-3.0-or-later
import { checkLoaded } from '../check/check.ts';
import type { RegionId, ServiceRow } from '../dataset.ts';
import { type Fault, placeWords } from '../fault.ts';
import { parseServices } from '../parse/service.ts';
import type { Loaded } from '../read/load.ts';
import { type Draft, draftCells, draftColumns, harmless } from './draft.ts';
import type { Remark } from './remark.ts';

/** The headings stand on the first line of what will be written. */
const FIRST_LINE = 2;
/** Before a name that no file can have, so that the faults of drafts are told from those of the folder. */
const MARK = '\0';
/** A place among the drafts as `shown` prints it in the middle of a sentence. */
const MARKED = /\[U\+0000\](\S+?:\d+)/g;

export type Settled = { kept: Draft[]; remarks: Remark[] };

const byRegion = (drafts: readonly Draft[]): Map<RegionId, Draft[]> => {
  const regions = new Map<RegionId, Draft[]>();
  for (const draft of drafts) regions.set(draft.region, [...(regions.get(draft.region) ?? []), draft]);
  return regions;
};

/** A main seat that was not taken leaves its seats without a link, not out. */
const withoutLostSeats = (drafts: readonly Draft[], known: ReadonlySet<string>): Draft[] =>
  drafts.map(draft => {
    const { sede_principale: seat, ...cells } = draft.cells;
    return seat === undefined || known.has(seat) ? draft : { ...draft, cells };
  });

/** The faults the real check finds in the drafts, each with the draft it speaks of. */
const faultsOf = (drafts: readonly Draft[], loaded: Loaded, today: string): [Draft, Fault][] => {
  const kinds = new Map(loaded.dataset.kinds.map(row => [row.kind as string, row]));
  const ids = new Set(drafts.map(({ cells }) => cells.id));
  const others = loaded.dataset.services.filter(({ service }) => !ids.has(service.id));
  const rows: ServiceRow[] = [];
  const faults: Fault[] = [];
  const draftAt = new Map<string, Draft>();
  for (const [region, own] of byRegion(drafts)) {
    const file = `${MARK}${region}.csv`;
    for (const [index, draft] of own.entries()) draftAt.set(`${file}:${index + FIRST_LINE}`, draft);
    const lines = own.map((draft, index) => ({ line: index + FIRST_LINE, cells: draftCells(draft) }));
    const table = { file, columns: draftColumns(), rows: lines };
    const parsed = parseServices(table, { region, places: loaded.places, kinds });
    rows.push(...parsed.rows);
    faults.push(...parsed.faults);
  }
  const dataset = { ...loaded.dataset, services: [...others, ...rows] };
  const ownPlace = (marked: string, key: string): string => {
    const draft = draftAt.get(`${MARK}${key}`);
    return draft === undefined ? marked : placeWords(draft.place);
  };
  return checkLoaded({ ...loaded, dataset, faults }, today).flatMap((fault): [Draft, Fault][] => {
    const draft = draftAt.get(`${fault.place.file}:${fault.place.line ?? -1}`);
    const message = fault.message.replace(MARKED, ownPlace);
    return draft === undefined ? [] : [[draft, { ...fault, message }]];
  });
};

const remarkOf = (kind: Remark['kind'], { place }: Draft, fault: Fault): Remark => ({
  kind,
  place: { ...place, column: fault.place.column },
  message: fault.message,
});

/** Keeps the rows that the check of the data folder would let through; the others leave with its sentence. */
export const settle = (drafts: readonly Draft[], loaded: Loaded, today: string): Settled => {
  const others = loaded.dataset.services.map(({ service }) => service.id);
  const remarks: Remark[] = [];
  let kept = drafts.map(harmless);
  for (;;) {
    kept = withoutLostSeats(kept, new Set([...others, ...kept.map(({ cells }) => cells.id)]));
    const faults = faultsOf(kept, loaded, today);
    const errors = faults.filter(([, { level }]) => level === 'error');
    if (errors.length === 0) {
      const warnings = faults.map(([draft, fault]) => remarkOf('doubt', draft, fault));
      return { kept, remarks: [...remarks, ...warnings] };
    }
    remarks.push(...errors.map(([draft, fault]) => remarkOf('left', draft, fault)));
    const faulty = new Set(errors.map(([draft]) => draft));
    kept = kept.filter(draft => !faulty.has(draft));
  }
};
