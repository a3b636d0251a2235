// SPDX-License-Identifier: AGPL-3.0-or-later
import { buildPacks } from '../../src/pipeline/build/packs.ts';
import { syntheticDataset } from '../support/synthetic/dataset.ts';

// A process of its own, so that the peak is this build's.
const services = Number(process.argv[2]);
const dataset = syntheticDataset({ services, regions: 20, towns: 7900 });
const before = process.resourceUsage().maxRSS;
const start = performance.now();
const { files } = buildPacks(dataset);
const ms = performance.now() - start;
const [mb, was] = [process.resourceUsage().maxRSS, before].map(kb => Math.round(kb / 1024));
console.log(
  `${services} services: ${ms.toFixed(0)} ms, ${files.size} files, peak RSS ${mb} MB (${was} MB with the dataset alone)`,
);
