// SPDX-License-Identifier: AGPL-3.0-or-later
import { chromiumForTests } from './chromium.ts';
import { runSteps } from './report.ts';
import { steps } from './steps.ts';

runSteps(steps(chromiumForTests));
