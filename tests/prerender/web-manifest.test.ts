// SPDX-License-Identifier: AGPL-3.0-or-later
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pngSize } from '../../src/prerender/png-size.ts';
import { readTokens, webManifest } from '../../src/prerender/web-manifest.ts';

const tokens = readTokens();
const manifest = webManifest({ root: 'public', base: '/sub/path/', tokens });
const colours = (name: string) =>
  [...tokens.matchAll(new RegExp(`--${name}: (#\\w+);`, 'g'))].map(([, hex]) => hex);

describe('the web app manifest', () => {
  it('keeps one identity for a site, and addresses that move with it', () => {
    expect(manifest).toMatchObject({ id: '/sub/path/', start_url: './', scope: './', display: 'standalone' });
    expect([manifest.lang, manifest.dir]).toEqual(['it', 'ltr']);
  });

  it('says the true size of every picture', () => {
    const pictures = [...manifest.icons, ...manifest.shortcuts.flatMap(({ icons }) => icons)];
    for (const { src, sizes } of pictures) {
      const { width, height } = pngSize(join('public', src));
      expect(`${width}x${height}`).toBe(sizes);
    }
  });

  it('has the icons that launchers ask for, maskable ones among them', () => {
    const has = manifest.icons.map(({ sizes, purpose }) => `${sizes} ${purpose}`);
    expect(has).toEqual(['192x192 any', '512x512 any', '192x192 maskable', '512x512 maskable']);
    expect(pngSize('public/icons/touch-180.png')).toEqual({ width: 180, height: 180 });
  });

  it('has at most four shortcuts, each within the site', () => {
    expect(manifest.shortcuts.length).toBeLessThanOrEqual(4);
    expect(manifest.shortcuts.every(({ url }) => url.startsWith('./'))).toBe(true);
  });

  it('has the colours of the tokens, and so has the page before any style', () => {
    expect(manifest.theme_color).toBe(colours('panel')[0]);
    expect(manifest.background_color).toBe(colours('ground')[0]);
    const page = readFileSync('index.html', 'utf8');
    const named = [...page.matchAll(/name="theme-color" content="([^"]+)"/g)].map(([, hex]) => hex);
    expect(named).toEqual([...new Set(colours('panel'))]);
  });
});
