// SPDX-License-Identifier: AGPL-3.0-or-later
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export type Count = { passed: number; failed: number };
export type Step = { name: string; run: () => Count };

const node = process.execPath;

/** Runs a tool of node_modules with its output on the screen; true when it succeeded. */
const tool = (script: string, args: string[], env: Record<string, string> = {}): boolean => {
  const done = spawnSync(node, [script, ...args], { stdio: 'inherit', env: { ...process.env, ...env } });
  return done.status === 0;
};

const one = (ok: boolean): Count => (ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });
const all = (counts: Count[]): Count => ({
  passed: counts.reduce((sum, { passed }) => sum + passed, 0),
  failed: counts.reduce((sum, { failed }) => sum + failed, 0),
});

const tsc = 'node_modules/typescript/bin/tsc';
const tsx = 'node_modules/tsx/dist/cli.mjs';
const cli = 'src/pipeline/cli/main.ts';

const types = (): Count =>
  all(
    ['src/domain', 'src', 'src/pipeline', 'src/prerender', 'src/sw', 'tests'].map(project =>
      one(tool(tsc, ['-p', project])),
    ),
  );

const lint = (): Count =>
  one(tool('node_modules/@biomejs/biome/bin/biome', ['check', '--error-on-warnings', '.']));

type Report = {
  numPassedTests?: number;
  numFailedTests?: number;
  stats?: { expected: number; unexpected: number; flaky: number };
};

const readReport = (file: string): Report => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return {};
  }
};

/** A test runner that also writes a report; a crash without a report is one failure, never silence. */
const counted = (file: string, ok: boolean): Count => {
  const { numPassedTests, numFailedTests, stats } = readReport(file);
  rmSync(file, { force: true });
  const passed = numPassedTests ?? (stats === undefined ? 0 : stats.expected + stats.flaky);
  const failed = numFailedTests ?? stats?.unexpected ?? 0;
  const crashed = !ok && failed === 0;
  return { passed, failed: crashed || passed + failed === 0 ? failed + 1 : failed };
};

/** Runs vitest with a report of its own. */
export const vitest = (args: string[]): Count => {
  const file = join(tmpdir(), `approdo-vitest-${process.pid}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  return counted(file, tool('node_modules/vitest/vitest.mjs', ['run', ...reporters, ...args]));
};

const playwright = (chromium: string) => (): Count => {
  const file = join(tmpdir(), `approdo-playwright-${process.pid}.json`);
  const env = { CHROMIUM_PATH: chromium, PLAYWRIGHT_JSON_OUTPUT_NAME: file };
  const args = ['test', '--config', 'tests/e2e/playwright.config.ts', '--reporter=list,json'];
  return counted(file, tool('node_modules/@playwright/test/cli.js', args, env));
};

const data = (): Count => all([one(tool(tsx, [cli, 'check'])), one(tool(tsx, [cli, 'check', '--training']))]);

const build = (): Count =>
  all([
    one(tool(tsx, [cli, 'build'])),
    one(tool(tsx, [cli, 'build', '--training'])),
    one(tool('node_modules/vite/bin/vite.js', ['build', '--logLevel', 'warn'])),
    one(tool(tsx, ['--tsconfig', 'src/prerender/tsconfig.json', 'src/prerender/main.ts'])),
  ]);

/** What `npm test` runs, in order; each step leans on those before it. */
export const steps = (chromium: () => string): Step[] => [
  { name: 'types', run: types },
  { name: 'lint', run: lint },
  { name: 'unit', run: () => vitest([]) },
  { name: 'data', run: data },
  { name: 'build', run: build },
  { name: 'budgets', run: () => vitest(['--config', 'tests/budget/vitest.config.ts']) },
  { name: 'browser', run: () => playwright(chromium())() },
];
