// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Plugin } from 'vite';
import { type LetterFont, letterFonts } from './letter-fonts.ts';
import { LETTER_SOURCES } from './letter-sources.ts';

const LIST = 'virtual:letters';
const HIDDEN = '\0';

const listOf = (fonts: readonly LetterFont[]): object =>
  Object.fromEntries(
    LETTER_SOURCES.map(({ script, family }) => {
      const files = fonts.filter(font => font.script === script).map(({ part, file }) => [part, file]);
      return [script, { family, ...Object.fromEntries(files) }];
    }),
  );

/** Makes the fonts of a build, and the module that says where they are. While developing there are none. */
export const letterModules = (make: () => Promise<readonly LetterFont[]> = letterFonts): Plugin => {
  let fonts: readonly LetterFont[] | undefined;
  return {
    name: 'letter-modules',
    resolveId: id => (id === LIST ? HIDDEN + LIST : undefined),
    async load(id) {
      if (id !== HIDDEN + LIST) return undefined;
      if (this.environment.mode === 'dev') return 'export default {};';
      fonts ??= await make();
      for (const { file, body } of fonts) this.emitFile({ type: 'asset', fileName: file, source: body });
      return `export default ${JSON.stringify(listOf(fonts))};`;
    },
  };
};
