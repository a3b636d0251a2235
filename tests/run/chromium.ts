// SPDX-License-Identifier: AGPL-3.0-or-later
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const ON_THIS_MACHINE = [
  process.env.CHROMIUM_PATH ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
];

const ownByPlaywright = (): string => {
  try {
    return chromium.executablePath();
  } catch {
    return '';
  }
};

/** A Chromium that is already here, or undefined. */
export const findChromium = (): string | undefined =>
  [...ON_THIS_MACHINE, ownByPlaywright()].find(path => path !== '' && existsSync(path));

const attempt = (command: string, args: string[]): boolean => {
  console.log(`  ${command} ${args.join(' ')}`);
  try {
    execFileSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'], timeout: 8 * 60_000 });
    return true;
  } catch {
    return false;
  }
};

const APT = ['-o', 'DPkg::Lock::Timeout=600', '-q', '-y'];
const isRoot = (): boolean => process.getuid?.() === 0;

/** Debian's own browser when we may install it, the test runner's otherwise. */
const installChromium = (): void => {
  console.log('No Chromium here yet: installing one.');
  const byApt = isRoot() && existsSync('/usr/bin/apt-get');
  if (byApt && attempt('apt-get', [...APT, 'update']))
    if (attempt('apt-get', [...APT, 'install', '--no-install-recommends', 'chromium', 'fonts-noto-core']))
      return;
  attempt('npx', ['playwright', 'install', 'chromium']);
};

/** The path of a Chromium, installed first if there was none; a sentence with the way out if that fails too. */
export const needChromium = (): string => {
  if (findChromium() === undefined) installChromium();
  const found = findChromium();
  if (found !== undefined) return found;
  throw new Error(
    'No Chromium could be found or installed. Install one (Debian: apt-get install chromium; elsewhere: npx playwright install chromium) or set CHROMIUM_PATH.',
  );
};

/** The same, saying which browser it is and whether it was here before. */
export const chromiumForTests = (): string => {
  const before = findChromium();
  const path = needChromium();
  console.log(`Browser: ${path} (${before === undefined ? 'installed now' : 'found'})`);
  return path;
};
