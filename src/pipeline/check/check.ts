// SPDX-License-Identifier: AGPL-3.0-or-later
import { KINDS, NEEDS } from '../../domain/vocabulary.ts';
import { error, type Fault } from '../fault.ts';
import { type Loaded, type LoadOptions, loadFolder } from '../read/load.ts';
import { checkCodes, checkRetiredIds } from './codes.ts';
import { CONTENT_CHECKS } from './content.ts';
import { contextOf, type RowCheck, type WholeCheck } from './context.ts';
import { checkEvents } from './events.ts';
import { withoutEchoes } from './follow-ups.ts';
import { LINK_CHECKS } from './links.ts';
import { checkGuides, checkProgrammes } from './papers.ts';
import { PLACE_CHECKS } from './place.ts';
import { SAFETY_CHECKS } from './safety.ts';
import { checkSite } from './site.ts';
import { TIME_CHECKS } from './time.ts';
import { checkIds, checkTwins } from './twins.ts';

const ROW_CHECKS: readonly RowCheck[] = [
  ...PLACE_CHECKS,
  ...SAFETY_CHECKS,
  ...TIME_CHECKS,
  ...LINK_CHECKS,
  ...CONTENT_CHECKS,
];

const checkLists: WholeCheck = ({ dataset: { kinds }, needs, files }) => {
  if (kinds.length === 0 || needs.length === 0) return [];
  const kindsKnown = new Set(kinds.map(({ kind }) => kind));
  const missingKinds = KINDS.filter(kind => !kindsKnown.has(kind));
  const missingNeeds = NEEDS.filter(need => !needs.includes(need));
  return [
    ...missingKinds.map(value => error('kindListMismatch', { file: files.kinds }, { value })),
    ...missingNeeds.map(value => error('needListMismatch', { file: files.needs }, { value })),
  ];
};

const checkRegionFiles: WholeCheck = ({ dataset: { services, events }, regions }) => {
  const files = new Map([...services, ...events].map(({ region, place }) => [place.file, region]));
  return [...files]
    .filter(([, region]) => !regions.has(region))
    .map(([file]) => error('unknownRegionFile', { file }));
};

const WHOLE_CHECKS: readonly WholeCheck[] = [
  checkLists,
  checkRegionFiles,
  checkIds,
  checkTwins,
  checkCodes,
  checkRetiredIds,
  checkEvents,
  checkProgrammes,
  checkGuides,
  checkSite,
];

// By signs and not by a language's rules, so that the order is the same on every machine.
const inOrder = ({ place: a }: Fault, { place: b }: Fault): number => {
  if (a.file === b.file) return (a.line ?? 0) - (b.line ?? 0);
  return a.file < b.file ? -1 : 1;
};

/** All faults of a loaded folder: those of its cells and those between its rows, in reading order. */
export const checkLoaded = (loaded: Loaded, today: string): Fault[] => {
  const context = contextOf(loaded, today);
  const rowFaults: Fault[] = [];
  for (const row of loaded.dataset.services)
    if (row.faulty !== true) for (const check of ROW_CHECKS) rowFaults.push(...check(row, context));
  const wholeFaults = WHOLE_CHECKS.flatMap(check => check(context));
  return withoutEchoes([...loaded.faults, ...rowFaults, ...wholeFaults]).sort(inOrder);
};

/** Reads a folder and checks it. */
export const checkFolder = (
  folder: string,
  today: string,
  options: LoadOptions = {},
): { loaded: Loaded; faults: Fault[] } => {
  const loaded = loadFolder(folder, options);
  return { loaded, faults: checkLoaded(loaded, today) };
};
