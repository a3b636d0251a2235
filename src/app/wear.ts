// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Sheet } from '../ui/screens.ts';

const FILES = import.meta.glob<string>('../ui/styles/sheets/*.css', {
  query: '?url',
  import: 'default',
  eager: true,
});

const written = (): string[] =>
  document.querySelector<HTMLElement>('style[data-sheets]')?.dataset.sheets?.split(' ') ?? [];

const worn = new Map<string, Promise<void>>(written().map(name => [name, Promise.resolve()]));

/** A sheet that does not come leaves a plain screen, which is better than none. */
const fetched = (name: Sheet): Promise<void> =>
  new Promise(done => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.onload = () => done();
    link.onerror = () => {
      worn.delete(name);
      link.remove();
      done();
    };
    link.href = FILES[`../ui/styles/sheets/${name}.css`] ?? '';
    document.head.append(link);
  });

/** Puts on the sheets of a screen that the document does not wear yet. */
export const wear = async (sheets: readonly Sheet[] = []): Promise<void> => {
  for (const name of sheets) if (!worn.has(name)) worn.set(name, fetched(name));
  await Promise.all(sheets.map(name => worn.get(name)));
};
