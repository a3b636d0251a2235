// SPDX-License-Identifier: AGPL-3.0-or-later
import { spawnSync } from 'node:child_process';

const MEMORY_NOTE = /peak-memory-kb (\d+)/;

export type Measured = { seconds: number; peakMb: number; output: string };

/** One command line of the data tool as a process of its own, with its wall time and its peak memory. */
export const measuredRun = (args: string[]): Measured => {
  const tell =
    "process.on('exit',()=>process.stderr.write('peak-memory-kb '+process.resourceUsage().maxRSS))";
  const preload = `data:text/javascript,${encodeURIComponent(tell)}`;
  const start = performance.now();
  const done = spawnSync(
    process.execPath,
    [
      '--max-semi-space-size=64',
      '--min-semi-space-size=64',
      '--initial-old-space-size=600',
      '--import',
      'tsx',
      '--import',
      preload,
      'src/pipeline/cli/main.ts',
      ...args,
    ],
    { encoding: 'utf8', maxBuffer: 1 << 28 },
  );
  const seconds = (performance.now() - start) / 1000;
  if (done.status !== 0)
    throw new Error(`${args.join(' ')} failed:\n${done.stdout.slice(-2000)}${done.stderr.slice(-2000)}`);
  const peakMb = Number(MEMORY_NOTE.exec(done.stderr)?.[1] ?? 0) / 1024;
  return { seconds, peakMb, output: done.stdout };
};
