// SPDX-License-Identifier: AGPL-3.0-or-later
import * as z from 'zod/mini';
import { run } from './run.ts';

z.config(z.locales.it());
process.exitCode = await run(process.argv.slice(2), new Date(), line => console.log(line));
