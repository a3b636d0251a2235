// SPDX-License-Identifier: AGPL-3.0-or-later
import { chromiumForTests } from './chromium.ts';
import { runSteps } from './report.ts';
import { findRequirement, REQUIREMENTS } from './requirements.ts';
import { type Count, type Step, steps, vitest } from './steps.ts';

const requirements = (): Count => {
  const missing = REQUIREMENTS.filter(one => findRequirement(one) === undefined);
  for (const { name, install } of missing) console.log(`${name} is missing. Install it: ${install}`);
  return { passed: REQUIREMENTS.length - missing.length, failed: missing.length };
};

// Those that `npm test` leaves out for their slowness run as well.
process.env.APPRODO_ALL = '1';

const more: Step[] = [
  { name: 'requirements', run: requirements },
  {
    name: 'other browsers, LibreOffice, nginx',
    run: () => vitest(['--config', 'tests/all/vitest.config.ts']),
  },
];

runSteps([...steps(chromiumForTests), ...more]);
