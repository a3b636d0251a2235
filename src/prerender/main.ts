// SPDX-License-Identifier: AGPL-3.0-or-later
import { optionsOf } from './options.ts';
import { publish } from './publish.ts';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

const [, , dist = 'dist'] = process.argv;

await publish({ dist, options: optionsOf(process.env), say });
