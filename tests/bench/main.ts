// SPDX-License-Identifier: AGPL-3.0-or-later
import { benchPipeline } from './pipeline.bench.ts';

benchPipeline();
