// SPDX-License-Identifier: AGPL-3.0-or-later
import { run } from '../../src/pipeline/cli/run.ts';
import { TODAY } from './data-folder.ts';

/** What a person sees after a command: the lines and the exit code. */
export type Answer = { code: number; lines: string[] };

/** Runs `npm run data -- …` in this process, on the tests' day, away from any forge. */
export const command = async (...args: string[]): Promise<Answer> => {
  const { GITHUB_ACTIONS: forge } = process.env;
  delete process.env.GITHUB_ACTIONS;
  const lines: string[] = [];
  try {
    const code = await run([...args, '--date', TODAY], new Date(`${TODAY}T10:00:00Z`), line =>
      lines.push(line),
    );
    return { code, lines };
  } finally {
    if (forge !== undefined) process.env.GITHUB_ACTIONS = forge;
  }
};

/** The same lines without the folder's path before each file. */
export const within = (root: string, lines: readonly string[]): string[] =>
  lines.map(line => line.replaceAll(`${root}/`, ''));
