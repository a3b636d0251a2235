// SPDX-License-Identifier: AGPL-3.0-or-later
import { slugOf } from '../../domain/fold.ts';
import { KINDS, NEEDS } from '../../domain/vocabulary.ts';
import { error, type Fault } from '../fault.ts';
import { type Loaded, loadFolder } from '../read/load.ts';
import { checkCodes, checkRetiredIds } from './codes.ts';
import { CONTENT_CHECKS } from './content.ts';
import type { CheckContext, RowCheck, WholeCheck } from './context.ts';
import { checkOtherLinks, LINK_CHECKS } from './links.ts';
import { PLACE_CHECKS } from './place.ts';
import { SAFETY_CHECKS } from './safety.ts';
import { TIME_CHECKS } from './time.ts';
import { checkIds, checkTwins } from './twins.ts';

const ROW_CHECKS: readonly RowCheck[] = [
  ...PLACE_CHECKS,
  ...SAFETY_CHECKS,
  ...TIME_CHECKS,
  ...LINK_CHECKS,
  ...CONTENT_CHECKS,
];

const checkLists: WholeCheck = ({ dataset: { kinds, folder }, needs }) => {
  if (kinds.length === 0 || needs.length === 0) return [];
  const kindsKnown = new Set(kinds.map(({ kind }) => kind));
  const missingKinds = KINDS.filter(kind => !kindsKnown.has(kind));
  const missingNeeds = NEEDS.filter(need => !needs.includes(need));
  return [
    ...missingKinds.map(value => error('kindListMismatch', { file: `${folder}/kinds.csv` }, { value })),
    ...missingNeeds.map(value => error('needListMismatch', { file: `${folder}/needs.csv` }, { value })),
  ];
};

const checkRegionFiles: WholeCheck = ({ dataset: { services }, places }) => {
  const known = new Set(['national', ...[...places.regions].map(slugOf)]);
  const files = new Map(services.map(({ region, place }) => [place.file, region]));
  return [...files].filter(([, region]) => !known.has(region)).map(([file]) => error('unknownRegionFile', { file }));
};

const WHOLE_CHECKS: readonly WholeCheck[] = [checkLists, checkRegionFiles, checkIds, checkTwins, checkCodes, checkRetiredIds, checkOtherLinks];

const inOrder = (a: Fault, b: Fault): number =>
  a.place.file.localeCompare(b.place.file) || (a.place.line ?? 0) - (b.place.line ?? 0);

/** All faults of a loaded folder: those of its cells and those between its rows, in reading order. */
export const checkLoaded = ({ dataset, places, capRanges, needs, faults }: Loaded, today: string): Fault[] => {
  const services = new Map(dataset.services.map(row => [row.service.id, row]));
  const context: CheckContext = { dataset, places, capRanges, needs, today, services };
  const sound = dataset.services.filter(({ faulty }) => faulty !== true);
  const rowFaults = sound.flatMap(row => ROW_CHECKS.flatMap(check => check(row, context)));
  const wholeFaults = WHOLE_CHECKS.flatMap(check => check(context));
  return [...faults, ...rowFaults, ...wholeFaults].sort(inOrder);
};

/** Reads a folder and checks it. */
export const checkFolder = (
  folder: string,
  today: string,
  options: { training?: boolean; common?: string } = {},
): { loaded: Loaded; faults: Fault[] } => {
  const loaded = loadFolder(folder, options);
  return { loaded, faults: checkLoaded(loaded, today) };
};
