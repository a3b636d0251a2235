// SPDX-License-Identifier: AGPL-3.0-or-later
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PUBLISHER_FILE, publisherSchema } from '../domain/publisher.ts';
import type { Publisher } from '../ui/about/publisher.ts';
import type { Others } from './policy.ts';

/** Who publishes, as the data folder was built with, and whom else the pages may ask: the same for the pages and for the app. */
export const publisherOf = (data: string, { reports, pictures }: Others): Publisher => {
  const file = join(data, PUBLISHER_FILE);
  const body = existsSync(file) ? publisherSchema.parse(JSON.parse(readFileSync(file, 'utf8'))) : {};
  return {
    ...body,
    ...(reports !== undefined && { reportsAt: reports }),
    ...(pictures !== undefined && { picturesFrom: pictures.host }),
  };
};
