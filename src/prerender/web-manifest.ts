// SPDX-License-Identifier: AGPL-3.0-or-later
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import words from '../../locales/it/site.json' with { type: 'json' };
import { pngSize } from './png-size.ts';

const ICONS = [
  { file: 'icons/app-192.png', purpose: 'any' },
  { file: 'icons/app-512.png', purpose: 'any' },
  { file: 'icons/maskable-192.png', purpose: 'maskable' },
  { file: 'icons/maskable-512.png', purpose: 'maskable' },
];
/** Pictures of the app, taken by a script: `narrow-home.png`, `wide-find.png`. */
const SCREENSHOTS = 'screenshots';

const imageOf = (root: string, file: string) => {
  const { width, height } = pngSize(join(root, file));
  return { src: file, sizes: `${width}x${height}`, type: 'image/png' };
};

const screenshotsOf = (root: string) => {
  const folder = join(root, SCREENSHOTS);
  const files = existsSync(folder) ? readdirSync(folder).sort() : [];
  return files.flatMap(file => {
    const [, form, name = ''] = /^(narrow|wide)-(.+)\.png$/.exec(file) ?? [];
    const label = (words.screenshots as Record<string, string>)[name];
    if (form === undefined) return [];
    return [{ ...imageOf(root, `${SCREENSHOTS}/${file}`), form_factor: form, ...(label && { label }) }];
  });
};

const tokenOf = (tokens: string, name: string): string => {
  const value = new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(tokens)?.[1];
  if (value === undefined) throw new Error(`The tokens have no colour "${name}".`);
  return value;
};

/** The web app manifest: sizes are read from the pictures themselves, colours from the tokens. */
export const webManifest = ({ root, base, tokens }: { root: string; base: string; tokens: string }) => {
  const screenshots = screenshotsOf(root);
  const shortcut = (page: keyof typeof words.shortcuts) => ({
    name: words.shortcuts[page],
    // The start page goes on to this screen in the reader's own language.
    url: `./?go=${page}`,
    icons: [imageOf(root, `icons/${page}-96.png`)],
  });
  return {
    id: base,
    name: words.name,
    short_name: words.name,
    description: words.description,
    lang: 'it',
    dir: 'ltr',
    start_url: './',
    scope: './',
    display: 'standalone',
    background_color: tokenOf(tokens, 'ground'),
    theme_color: tokenOf(tokens, 'panel'),
    categories: ['government', 'social', 'utilities'],
    icons: ICONS.map(({ file, purpose }) => ({ ...imageOf(root, file), purpose })),
    shortcuts: [shortcut('sos'), shortcut('find'), shortcut('saved')],
    ...(screenshots.length > 0 && { screenshots }),
    launch_handler: { client_mode: 'navigate-existing' },
  };
};

/** The tokens as they are written. */
export const readTokens = (): string => readFileSync('src/ui/styles/tokens.css', 'utf8');
