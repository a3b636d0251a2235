// SPDX-License-Identifier: AGPL-3.0-or-later
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import subset from 'subset-font';

const { resolve } = createRequire(import.meta.url);

/** A font of the packages as a device has it, whole. */
const installed = (named: string): Promise<Buffer> => {
  const [name = '', part = name.split('-').at(-1)] = named.toLowerCase().replaceAll(' ', '-').split(':');
  const file = `@fontsource/${name}/files/${name}-${part}-400-normal.woff2`;
  return subset(readFileSync(resolve(file)), '', { keepAllGlyphs: true, targetFormat: 'sfnt' });
};

/**
 * A browser on a device that has Latin letters and those of the families named, and no others: the same on every
 * machine, whatever is installed there.
 */
export const browserWithFonts = async (families: readonly string[]): Promise<Browser> => {
  const home = mkdtempSync(join(tmpdir(), 'approdo-fonts-'));
  mkdirSync(join(home, 'fonts'));
  writeFileSync(join(home, 'fonts/latin.ttf'), await installed('Noto Sans Georgian:latin'));
  for (const family of families)
    writeFileSync(
      join(home, `fonts/${family.replaceAll(' ', '').replace(':', '-')}.ttf`),
      await installed(family),
    );
  writeFileSync(
    join(home, 'fonts.conf'),
    `<?xml version="1.0"?><fontconfig><dir>${home}/fonts</dir><cachedir>${home}/cache</cachedir></fontconfig>`,
  );
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
    env: { ...process.env, FONTCONFIG_FILE: join(home, 'fonts.conf') },
  });
  browser.on('disconnected', () => rmSync(home, { recursive: true, force: true }));
  return browser;
};
