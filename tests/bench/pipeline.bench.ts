// SPDX-License-Identifier: AGPL-3.0-or-later
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeSyntheticFolder } from '../support/synthetic/csv.ts';
import { measuredRun } from './measured-run.ts';

const line = (name: string, seconds: number, peakMb: number): void =>
  console.log(`${name.padEnd(44)} ${seconds.toFixed(2).padStart(7)} s ${peakMb.toFixed(0).padStart(6)} MB`);

const buildOf = (name: string, data: string, work: string): number => {
  const { seconds, peakMb } = measuredRun([
    'build',
    '--data',
    data,
    '--out',
    join(work, 'out'),
    '--date',
    '2026-11-21',
  ]);
  line(name, seconds, peakMb);
  return seconds;
};

/** A copy of the real folder with the services of one region alone. */
const oneRegion = (work: string, region: string): string => {
  const data = join(work, region);
  mkdirSync(data, { recursive: true });
  cpSync('data', data, { recursive: true, filter: from => !from.includes('training') });
  for (const name of readdirSync(join(data, 'services')))
    if (![`${region}.csv`, 'national.csv'].includes(name)) rmSync(join(data, 'services', name));
  rmSync(join(data, 'codes.csv'));
  return data;
};

/** Whole builds from spreadsheets to packs: the real data, then made-up nations of growing size. */
export const benchPipeline = (): void => {
  const work = mkdtempSync(join(tmpdir(), 'approdo-bench-'));
  console.log('From spreadsheets to packs (wall time of the whole command, peak memory)');
  const { seconds, peakMb } = measuredRun(['check']);
  line('check, four regions', seconds, peakMb);
  buildOf('build, Basilicata', oneRegion(work, 'basilicata'), work);
  buildOf('build, four regions', 'data', work);
  const per: number[] = [];
  for (const services of [10_000, 30_000, 100_000]) {
    const data = join(work, String(services));
    writeSyntheticFolder(data, { services, regions: 20, seed: 7 });
    per.push((buildOf(`build, ${services} made-up services`, data, work) / services) * 1e6);
  }
  console.log(`microseconds a service: ${per.map(one => one.toFixed(0)).join(', ')}\n`);
  rmSync(work, { recursive: true, force: true });
};
