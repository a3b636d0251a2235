// SPDX-License-Identifier: AGPL-3.0-or-later
import { DESK_PICTURES } from './desk.ts';
import { MAIN, type Shot } from './screens.ts';

const ACROSS = 3;
const WIDTH = 240;

const cell = ({ name, caption }: Shot): string =>
  `<img src="screens/${name}.png" width="${WIDTH}" alt="${caption}"><br>${caption}`;

/** The document that shows the pictures, a few to a row. */
export const documentOf = (shots: readonly Shot[]): string => {
  const rows = Array.from({ length: Math.ceil(shots.length / ACROSS) }, (_, row) =>
    shots.slice(row * ACROSS, (row + 1) * ACROSS).map(cell),
  );
  const lines = rows.map(
    cells => `| ${Array.from({ length: ACROSS }, (_, at) => cells[at] ?? '').join(' | ')} |`,
  );
  const head = [`|${'   |'.repeat(ACROSS)}`, `|${' --- |'.repeat(ACROSS)}`];
  return `${[
    '# What it looks like',
    '',
    'Pictures of the built app with the published data, made by `npm run shots`: what a reader sees first, without scrolling.',
    '',
    ...head,
    ...lines,
    '',
    '## At the desk',
    '',
    ...DESK_PICTURES.map(({ name, caption }) => `${caption}:\n\n![${caption}](screens/${name}.png)\n`),
    '## In every language',
    '',
    ...MAIN.map(({ name, caption }) => `![${caption}, in every language](screens/all-${name}.png)\n`),
  ].join('\n')}\n`;
};
