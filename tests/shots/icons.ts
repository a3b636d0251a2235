// SPDX-License-Identifier: AGPL-3.0-or-later
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { needChromium } from '../run/chromium.ts';

// npx tsx tests/shots/icons.ts — draws the icons of the installed app again, from the mark and the sprite.

const FOLDER = 'public/icons';
const mark = readFileSync(join(FOLDER, 'mark.svg'), 'utf8');
const sprite = readFileSync('public/i.svg', 'utf8');
const tokens = readFileSync('src/ui/styles/tokens.css', 'utf8');
const colour = (name: string): string => new RegExp(`--${name}: (#[0-9a-f]{6})`).exec(tokens)?.[1] ?? '';

/** A launcher may cut away everything outside a circle of four fifths: the mark stands inside it, the colour fills the rest. */
const maskable = mark
  .replace(/ rx="7"/, '')
  .replace(/translate\(3 3\) scale\(\.8125\)/, 'translate(6.4 6.4) scale(.6)');
const square = mark.replace(/ rx="7"/, '');

const symbol = (id: string): string => {
  const [, box, drawing] =
    new RegExp(`<symbol id="${id}" viewBox="([^"]+)"[^>]*>(.*?)</symbol>`, 's').exec(sprite) ?? [];
  if (box === undefined) throw new Error(`The sprite has no "${id}".`);
  const look =
    'fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"';
  const disc = `<circle cx="48" cy="48" r="48" fill="${colour('panel')}"/>`;
  const picture = `<svg x="24" y="24" width="48" height="48" viewBox="${box}" color="${colour('on-panel')}" ${look}>${drawing}</svg>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 96 96">${disc}${picture}</svg>`;
};

const ICONS: { file: string; size: number; svg: string }[] = [
  { file: 'app-192.png', size: 192, svg: mark },
  { file: 'app-512.png', size: 512, svg: mark },
  { file: 'maskable-192.png', size: 192, svg: maskable },
  { file: 'maskable-512.png', size: 512, svg: maskable },
  { file: 'touch-180.png', size: 180, svg: square },
  { file: 'sos-96.png', size: 96, svg: symbol('sos') },
  { file: 'find-96.png', size: 96, svg: symbol('list') },
  { file: 'saved-96.png', size: 96, svg: symbol('save') },
];

const browser = await chromium.launch({
  executablePath: needChromium(),
  args: ['--no-sandbox', '--disable-gpu'],
});
const page = await browser.newPage();
for (const { file, size, svg } of ICONS) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<style>*{margin:0}svg:root,body>svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
  );
  writeFileSync(join(FOLDER, file), await page.screenshot({ omitBackground: true }));
  console.log(`${file} ${size}×${size}`);
}
await browser.close();
