// SPDX-License-Identifier: AGPL-3.0-or-later
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Rolldown } from 'vite';
import { ELEMENT_FILE } from '../domain/embed/snippet.ts';
import { LANGUAGES } from '../i18n/languages.ts';

type MapWords = { embedName: string };

/** What the map on other people's pages is called, in every language. */
export const mapNames = (): Record<string, string> =>
  Object.fromEntries(
    LANGUAGES.map(({ code }) => {
      const { embedName }: MapWords = JSON.parse(readFileSync(`locales/${code}/map.json`, 'utf8'));
      return [code, embedName];
    }),
  );

/** In signs that every page reads alike, whatever letters it is written in; it is lighter too. */
const plain = (code: string): string =>
  code.replace(/[\u0080-\uffff]/g, sign => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** Builds the element for other people's pages beside our own: one small file whose address never changes. */
export const buildElement = async (dist: string): Promise<void> => {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    define: { MAP_NAMES: JSON.stringify(mapNames()) },
    build: {
      target: 'es2022',
      write: false,
      modulePreload: false,
      rolldownOptions: {
        input: 'src/embed/approdo-map.ts',
        output: { format: 'iife' },
      },
    },
  });
  const [{ output }] = [built].flat() as [Rolldown.RolldownOutput];
  writeFileSync(join(dist, ELEMENT_FILE), plain(output[0].code));
};
