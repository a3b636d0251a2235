// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Count, Step } from './steps.ts';

const seconds = (since: number): string => `${((Date.now() - since) / 1000).toFixed(1)} s`;

const runStep = ({ name, run }: Step): Count => {
  const start = Date.now();
  console.log(`\n== ${name}`);
  let count: Count;
  try {
    count = run();
  } catch (why) {
    console.error(why instanceof Error ? why.message : why);
    count = { passed: 0, failed: 1 };
  }
  console.log(`== ${name}: ${count.passed} passed, ${count.failed} failed, ${seconds(start)}`);
  return count;
};

/** Runs every step even after a failure, and ends with one line that counts them all. */
export const runSteps = (steps: Step[]): void => {
  const start = Date.now();
  const counts = steps.map(runStep);
  const passed = counts.reduce((sum, count) => sum + count.passed, 0);
  const failed = counts.reduce((sum, count) => sum + count.failed, 0);
  console.log(`\nAll in ${seconds(start)}.`);
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
};
