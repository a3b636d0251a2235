// SPDX-License-Identifier: AGPL-3.0-or-later
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import polygonClipping from 'polygon-clipping';
import { topology } from 'topojson-server';
import { describe, expect, it } from 'vitest';
import type { DrawingIndex } from '../../../src/domain/drawing.ts';
import { type Boundaries, LEVELS, type Level, territoriesIn } from '../../../src/pipeline/drawing/levels.ts';
import { areaOf, inside, type MultiPolygon, toPlane } from '../../../src/pipeline/drawing/plane.ts';
import { command, within } from '../../support/command-line.ts';
import { dataFolder } from '../../support/data-folder.ts';
import { asGeoJson, BOUNDARIES } from '../../support/made-up-boundaries.ts';
import { type TestFolder, temporaryFolder } from '../../support/test-folder.ts';

const NOTHING = 'Non è stato scritto niente. Correggi gli errori e riprova.';

/** A data folder, a map's folder with its sources, and a file of boundaries in it. */
const place = (content: unknown, change: (folder: TestFolder) => unknown = () => {}) => {
  const root = temporaryFolder();
  const folder = dataFolder();
  change(folder);
  folder.writeTo(join(root, 'data'));
  cpSync(join('public', 'map', 'source'), join(root, 'map', 'source'), { recursive: true });
  const file = join(root, 'confini.geojson');
  writeFileSync(
    file,
    content instanceof Uint8Array || typeof content === 'string' ? content : JSON.stringify(content),
  );
  const options = ['--data', join(root, 'data'), '--map', join(root, 'map')];
  const bring = async (...more: string[]) => {
    const { code, lines } = await command('import', 'boundaries', file, ...options, ...more);
    return { code, lines: within(root, lines) };
  };
  const kept = join(root, 'map', 'boundaries', 'basilicata.json');
  return { root, file, options, bring, kept };
};

const metres = (x: number): number => Math.round(x * 100_000);

describe('a file of official boundaries', () => {
  it.each([
    ['istat', (istat: string) => istat],
    ['PRO_COM_T', (istat: string) => istat],
    ['PRO_COM', (istat: string) => Number(istat)],
    ['com_istat_code', (istat: string) => istat],
    ['id', (istat: string) => istat.replace(/^0/, '')],
  ])('is taken with its codes under "%s"', async (name, code) => {
    const { bring, kept } = place(asGeoJson(BOUNDARIES, name, code));
    const { code: exit, lines } = await bring();
    expect([exit, lines[0]]).toEqual([
      0,
      expect.stringMatching(/^basilicata: tenuti i confini di 4 comuni in map\/boundaries\/basilicata\.json/),
    ]);
    expect(existsSync(kept)).toBe(true);
  });

  it('is taken as TopoJSON too, and with the code as the id of each shape', async () => {
    const { features } = asGeoJson();
    const shapes = features.map((one, i) => ({ ...one, id: BOUNDARIES[i]?.istat, properties: null }));
    const { bring, kept } = place(
      topology({ comuni: { type: 'FeatureCollection', features: shapes } as never }, 1e6),
    );
    expect((await bring()).code).toBe(0);
    expect(existsSync(kept)).toBe(true);
  });

  it('in metres is refused with the command that turns metres into degrees', async () => {
    const inMetres = BOUNDARIES.map(one => ({
      ...one,
      ring: one.ring.map(([x, y]): [number, number] => [metres(x), metres(y)]),
    }));
    const { bring, kept } = place(asGeoJson(inMetres));
    const { code, lines } = await bring();
    expect(code).toBe(1);
    expect(lines[0]).toContain('(EPSG:32632)');
    expect(lines[0]).toContain(
      '`ogr2ogr -s_srs EPSG:32632 -t_srs EPSG:4326 -f GeoJSON confini.geojson confini.geojson`',
    );
    expect(existsSync(kept)).toBe(false);
  });

  it('without one of our municipalities is refused: it says which, and nothing is written', async () => {
    const { bring, kept } = place(asGeoJson(BOUNDARIES.filter(({ istat }) => istat !== '077021')));
    expect(await bring()).toEqual({
      code: 1,
      lines: ['basilicata: nel file mancano questi comuni (1): Policoro (077021).', NOTHING],
    });
    expect(existsSync(kept)).toBe(false);
  });

  it('with a municipality we do not have is taken without it, and says so', async () => {
    const [first] = BOUNDARIES;
    const more = { istat: '076999', ring: (first?.ring ?? []).map(([x, y]): [number, number] => [x - 1, y]) };
    const { bring } = place(asGeoJson([...BOUNDARIES, more]));
    const { code, lines } = await bring();
    expect([code, lines[0]]).toEqual([
      0,
      "basilicata: nel file ci sono codici che non sono nell'elenco dei comuni (1), lasciati fuori: 076999.",
    ]);
  });

  it.each([
    ['that is no file at all', 'niente'],
    ['that is a shapefile', new Uint8Array([0, 0, 0x27, 0x0a, 0xff, 0xfe, 0, 0])],
    [
      'of points',
      {
        type: 'FeatureCollection',
        features: [
          { type: 'Feature', properties: {}, geometry: { type: 'Polygon', coordinates: [[[1], [2]]] } },
        ],
      },
    ],
    ['of something else', { type: 'Feature' }],
  ])('%s is refused with the way from a shapefile', async (_, content) => {
    const { code, lines } = await place(content).bring();
    expect([code, lines.length]).toEqual([1, 1]);
    expect(lines[0]).toContain('`ogr2ogr -t_srs EPSG:4326 -f GeoJSON confini.geojson <file>.shp`');
  });

  it('without any code of ours is refused with the names a code may have', async () => {
    const { lines } = await place(asGeoJson(BOUNDARIES, 'numero')).bring();
    expect(lines[0]).toContain('PRO_COM_T'.toLowerCase());
  });

  it('that is missing, or asked for a region we do not have, is told in one sentence', async () => {
    const { bring, options } = place(asGeoJson());
    expect((await command('import', 'boundaries', ...options)).lines).toEqual([
      'Manca il file. Scrivi `npm run data -- import boundaries <file>`.',
    ]);
    expect((await bring('--regions', 'basilicta')).lines[0]).toContain('Volevi dire «basilicata»?');
    expect((await bring('--regions', 'puglia')).code).toBe(1);
  });
});

const areaIn = (areas: MultiPolygon): number => areas.reduce((sum, [outer = []]) => sum + areaOf(outer), 0);

describe('boundaries that were taken', () => {
  it('are kept at two levels, and at each what two towns share stays shared', async () => {
    const { bring, kept } = place(asGeoJson());
    await bring();
    const both: Boundaries = JSON.parse(readFileSync(kept, 'utf8'));
    const points = (level: Level) => both[level].arcs.flat().length;
    expect(points('far')).toBeLessThan(points('near'));
    for (const level of Object.keys(LEVELS) as Level[]) {
      const towns = [...territoriesIn(both[level]).values()];
      const sum = towns.reduce((total, one) => total + areaIn(one), 0);
      expect(Math.abs(areaIn(polygonClipping.union([], ...towns)) - sum)).toBeLessThan(1e-6);
    }
  });

  it('are drawn from then on instead of the indicative ones, in their region alone; and no more once they are gone', async () => {
    const { root, bring, options, kept } = place(asGeoJson());
    await bring();
    const out = join(root, 'out');
    const built = async (): Promise<DrawingIndex['regions']> => {
      expect((await command('build', ...options, '--out', out)).code).toBe(0);
      return JSON.parse(readFileSync(join(out, 'map', 'index.json'), 'utf8')).regions;
    };
    const regions = await built();
    expect([regions.basilicata?.boundaries, regions.puglia?.boundaries]).toEqual(['official', 'indicative']);
    expect(regions.basilicata?.box[3]).toBeCloseTo(41.15, 3);
    rmSync(kept);
    expect((await built()).basilicata?.boundaries).toBe('indicative');
    expect(readdirSync(join(out, 'map')).filter(name => name.startsWith('basilicata.'))).toHaveLength(1);
  });

  it('stop a build when the list of municipalities has one they lack', async () => {
    const { root, bring, options } = place(asGeoJson());
    await bring();
    const folder = dataFolder();
    folder.add('municipalities.csv', {
      ...folder.rows('municipalities.csv')[0],
      istat: '076099',
      nome: 'Nuova',
    });
    folder.writeTo(join(root, 'data'));
    const out = join(root, 'out');
    const { code, lines } = await command('build', ...options, '--out', out);
    expect([code, within(root, lines).at(-1)]).toEqual([
      1,
      expect.stringContaining('map/boundaries/basilicata.json: mancano i confini di Nuova (076099).'),
    ]);
    expect(existsSync(out)).toBe(false);
  });

  it('hold each the town they are of', () => {
    const points = {
      '076039': [15.76, 40.12],
      '076048': [15.65, 40.99],
      '076063': [15.8, 40.64],
      '077021': [16.67, 40.21],
    };
    for (const { istat, ring } of BOUNDARIES)
      expect(
        inside([[ring.map(toPlane)]], toPlane(points[istat as keyof typeof points] as [number, number])),
      ).toBe(true);
  });
});
