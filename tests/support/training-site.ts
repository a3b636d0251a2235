// SPDX-License-Identifier: AGPL-3.0-or-later
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Alteration, type StaticServer, serveStatic, withBody } from './static-server.ts';

const TRAINING = 'data/training';

const fileAt =
  (path: string): Alteration =>
  () => ({ status: 200, type: 'application/json', body: readFileSync(path) });

/** The built app over the made-up municipality, as if it were the data that readers have. */
export const serveTraining = async (root = 'dist'): Promise<StaticServer> => {
  const site = await serveStatic({ root });
  const folder = join(root, TRAINING);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(one => one.isFile());
  for (const { parentPath, name } of files) {
    const path = join(parentPath, name);
    site.alter(path.slice(root.length + 1).replace(TRAINING, 'data'), fileAt(path));
  }
  const { training: _, ...manifest } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  const home = manifest.regions.find(({ id }: { id: string }) => id !== 'national')?.id;
  site.alter('data/manifest.json', withBody(JSON.stringify({ ...manifest, home })));
  return site;
};
