// SPDX-License-Identifier: AGPL-3.0-or-later
import { benchPacks } from './packs.bench.ts';
import { benchPipeline } from './pipeline.bench.ts';

benchPacks();
benchPipeline();
