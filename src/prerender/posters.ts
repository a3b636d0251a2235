// SPDX-License-Identifier: AGPL-3.0-or-later
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { PosterAnswer, PosterOrder } from '../domain/posters/order.ts';
import { readWordsFrom } from '../i18n/word-source.ts';
import { wordsOnDisk } from './language-modules.ts';
import { posterPages } from './poster-pages.ts';
import { readPublished } from './published.ts';

const STANDARD_INPUT = 0;
const order = JSON.parse(readFileSync(STANDARD_INPUT, 'utf8')) as PosterOrder;

readWordsFrom(wordsOnDisk);
const pages = await posterPages(readPublished(order.data), order);
for (const { path, text } of pages) {
  const file = join(order.out, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
const answer: PosterAnswer = { written: pages.length, skipped: order.codes.length - pages.length };
process.stdout.write(JSON.stringify(answer));
