// SPDX-License-Identifier: AGPL-3.0-or-later
import { readWordsFrom } from '../i18n/word-source.ts';
import { markOlder, wordsOnDisk } from './language-modules.ts';
import { optionsOf } from './options.ts';
import { publish } from './publish.ts';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

const [, , dist = 'dist'] = process.argv;

readWordsFrom(wordsOnDisk);
markOlder();
await publish({ dist, options: optionsOf(process.env), say });
