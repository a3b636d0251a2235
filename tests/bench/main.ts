// SPDX-License-Identifier: AGPL-3.0-or-later
import { benchDesk } from './desk.bench.ts';
import { benchMap } from './map.bench.ts';
import { benchPacks } from './packs.bench.ts';
import { benchPage } from './page.bench.ts';
import { benchPipeline } from './pipeline.bench.ts';
import { benchSearch } from './search.bench.ts';
import { benchStore } from './store.bench.ts';

benchPacks();
benchPipeline();
benchSearch();
await benchStore();
await benchPage();
await benchDesk();
await benchMap();
