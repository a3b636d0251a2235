// SPDX-License-Identifier: AGPL-3.0-or-later
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { feature } from 'topojson-client';
import { describe, expect, it } from 'vitest';
import type { Drawing } from '../../src/domain/drawing.ts';
import { drawingIndexSchema } from '../../src/domain/drawing-schema.ts';
import { inside, type MultiPolygon } from '../../src/pipeline/drawing/plane.ts';
import { readPublished } from '../../src/prerender/published.ts';

const KB = 1024;
const DATA = 'dist/data';
const MAP = join(DATA, 'map');
const PICTURES = join(MAP, 'c');

const { regions } = drawingIndexSchema.parse(JSON.parse(readFileSync(join(MAP, 'index.json'), 'utf8')));
const published = readPublished(DATA).regions.filter(({ municipalities }) => municipalities.length > 0);

/** Most kilobytes packed, without and with official boundaries. */
const MOST: Record<string, { indicative: number; official: number }> = {
  basilicata: { indicative: 30, official: 60 },
};
const ANY = { indicative: 220, official: 220 };

type Found = { features: { id: string; geometry: { type: string; coordinates: unknown } }[] };

describe.each(published.map(({ id, municipalities }) => ({ id, municipalities })))(
  'the drawing of $id',
  region => {
    const { file = '', boundaries = 'indicative' } = regions[region.id] ?? {};
    const bytes = readFileSync(join(MAP, file));
    const { topology, labels }: Drawing = JSON.parse(bytes.toString());

    it('keeps within its budget', () => {
      const most = (MOST[region.id] ?? ANY)[boundaries];
      expect(brotliCompressSync(bytes).length).toBeLessThanOrEqual(most * KB);
    });

    it('has a ground and a name for each of its municipalities', () => {
      const codes = region.municipalities.map(({ istat }) => istat).sort();
      expect(topology.objects.towns.geometries.map(({ id }) => id).sort()).toEqual(codes);
      expect(labels.flatMap(({ istat }) => istat ?? []).sort()).toEqual(codes);
    });

    it('has each town in its own ground, where the boundaries are drawn around the towns', () => {
      const { features } = feature(topology as never, topology.objects.towns as never) as unknown as Found;
      const grounds = new Map(
        features.map(({ id, geometry: { type, coordinates } }) => [
          id,
          (type === 'Polygon' ? [coordinates] : coordinates) as MultiPolygon,
        ]),
      );
      const astray = region.municipalities.filter(
        ({ istat, point: { lon, lat } }) => !inside(grounds.get(istat) ?? [], [lon, lat]),
      );
      // Where they are official, the point of a town may lie on its border.
      if (boundaries === 'indicative') expect(astray.map(({ name }) => name)).toEqual([]);
    });
  },
);

describe('the small pictures of towns', () => {
  const files = readdirSync(PICTURES);

  it('are one for each municipality that is published', () => {
    const codes = published.flatMap(({ municipalities }) => municipalities.map(({ istat }) => istat));
    expect(files.map(name => name.replace('.svg', '')).sort()).toEqual(codes.sort());
  });

  it('weigh at most 4 KB each, packed, and 9 MB all together', () => {
    const heavy = files.filter(name => gzipSync(readFileSync(join(PICTURES, name))).length > 4 * KB);
    expect(heavy).toEqual([]);
    expect(files.reduce((sum, name) => sum + statSync(join(PICTURES, name)).size, 0)).toBeLessThanOrEqual(
      9e6,
    );
  });
});

describe('what the map is drawn from', () => {
  it('stays at home: no reader needs it', () => {
    expect(existsSync('dist/map')).toBe(false);
  });
});
