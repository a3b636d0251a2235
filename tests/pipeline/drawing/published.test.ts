// SPDX-License-Identifier: AGPL-3.0-or-later
import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { feature } from 'topojson-client';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Drawing, DrawingIndex } from '../../../src/domain/drawing.ts';
import { DRAWING_INDEX, pictureFile } from '../../../src/domain/drawing-files.ts';
import { drawingIndexSchema } from '../../../src/domain/drawing-schema.ts';
import { slugOf } from '../../../src/domain/fold.ts';
import { buildDrawings, type Drawings } from '../../../src/pipeline/build/drawings.ts';
import { mapSources } from '../../../src/pipeline/build/map-sources.ts';
import type { Dataset } from '../../../src/pipeline/dataset.ts';
import { inside, type MultiPolygon } from '../../../src/pipeline/drawing/plane.ts';
import { loadFolder } from '../../../src/pipeline/read/load.ts';

/** One real region, with a long coast: the built site is judged on all of them (tests/budget). */
const whole = loadFolder('data').dataset;
const dataset = {
  ...whole,
  municipalities: whole.municipalities.filter(({ municipality }) => municipality.region === 'Liguria'),
};
const { dataset: training } = loadFolder('data/training', { training: true, common: 'data' });
let real: Drawings;
let made: Drawings;
beforeAll(() => {
  real = buildDrawings(dataset, { sources: mapSources('public/map') });
  made = buildDrawings(training, {});
}, 60_000);

const textOf = ({ files }: Drawings, path: string): string => new TextDecoder().decode(files.get(path));
const indexOf = (built: Drawings): DrawingIndex => JSON.parse(textOf(built, DRAWING_INDEX));
const drawingOf = (built: Drawings, region: string): Drawing =>
  JSON.parse(textOf(built, `map/${indexOf(built).regions[region]?.file}`));
const townsOf = ({ municipalities }: Dataset, region: string) =>
  municipalities.map(({ municipality }) => municipality).filter(town => slugOf(town.region) === region);

type Found = { id: string; geometry: { type: string; coordinates: unknown } };
const areasOf = ({ topology }: Drawing, name: 'towns' | 'outline' | 'land'): Map<string, MultiPolygon> => {
  const found = feature(topology as never, topology.objects[name] as never) as unknown as
    | { features: Found[] }
    | Found;
  const all = 'features' in found ? found.features : [found];
  return new Map(
    all.map(({ id, geometry: { type, coordinates } }) => [
      id,
      (type === 'Polygon' ? [coordinates] : coordinates) as MultiPolygon,
    ]),
  );
};

const ALL = [
  ['liguria', () => real, dataset],
  ['regione-di-prova', () => made, training],
] as const;

describe.each(ALL)('the drawing of %s', (region, built, from) => {
  it('has each of its municipalities, and in each its own town', () => {
    const grounds = areasOf(drawingOf(built(), region), 'towns');
    const towns = townsOf(from, region);
    expect([...grounds.keys()].sort()).toEqual(towns.map(({ istat }) => istat).sort());
    const astray = towns.filter(
      ({ istat, point }) => !inside(grounds.get(istat) ?? [], [point.lon, point.lat]),
    );
    expect(astray.map(({ name }) => name)).toEqual([]);
  });

  it('puts no town into another one, and all of them into the region and on land', () => {
    const drawing = drawingOf(built(), region);
    const grounds = [...areasOf(drawing, 'towns')];
    const [outline = []] = areasOf(drawing, 'outline').values();
    const [land = []] = areasOf(drawing, 'land').values();
    for (const { istat, point } of townsOf(from, region)) {
      const at: [number, number] = [point.lon, point.lat];
      expect(grounds.filter(([, ground]) => inside(ground, at)).map(([id]) => id)).toEqual([istat]);
      expect([inside(outline, at), inside(land, at)]).toEqual([true, true]);
    }
  });

  it('names all of its towns, the capital of a province before the others', () => {
    const { labels } = drawingOf(built(), region);
    const named = new Set(labels.map(({ istat }) => istat));
    expect(townsOf(from, region).filter(({ istat }) => !named.has(istat))).toEqual([]);
    const [first] = labels;
    expect(townsOf(from, region).find(({ istat }) => istat === first?.istat)?.capital).toBe(true);
  });

  it('is called after what is in it, and found through the index', () => {
    const index = indexOf(built());
    expect(drawingIndexSchema.safeParse(index).success).toBe(true);
    const { file = '', bytes, box, boundaries } = index.regions[region] ?? {};
    const text = textOf(built(), `map/${file}`);
    expect(file).toContain(createHash('sha256').update(text).digest('hex').slice(0, 10));
    expect([bytes, boundaries]).toEqual([Buffer.byteLength(text), 'indicative']);
    const points = townsOf(from, region).map(({ point }) => point);
    expect(box?.[0]).toBeLessThan(Math.min(...points.map(({ lon }) => lon)));
    expect(box?.[3]).toBeGreaterThan(Math.max(...points.map(({ lat }) => lat)));
  });
});

describe('what is published of the map', () => {
  it('is the same to the last byte when it is built again', () => {
    const first = real;
    const second = buildDrawings({ ...dataset }, { sources: mapSources('public/map') });
    expect([...first.files.keys()]).toEqual([...second.files.keys()]);
    for (const [path, bytes] of first.files)
      expect(Buffer.compare(bytes, second.files.get(path) as Uint8Array)).toBe(0);
  });

  it('tells nowhere how many people live in a place', () => {
    const { labels } = drawingOf(real, 'liguria');
    const fields = new Set(labels.flatMap(label => Object.keys(label)));
    expect([...fields].sort()).toEqual(['at', 'from', 'istat', 'kind', 'name']);
  });

  it('keeps the made-up set away from real land and real names', () => {
    const { labels, topology } = drawingOf(made, 'regione-di-prova');
    expect(labels.map(({ istat }) => istat?.slice(0, 3))).toEqual(Array(6).fill('999'));
    expect(topology.objects.borders.arcs).toEqual([]);
  });

  it('has a small picture of each town: at most 4 KB packed, and nothing that runs', () => {
    const all = dataset.municipalities.map(({ municipality }) => municipality);
    const pictures = all.map(({ istat }) => real.files.get(pictureFile(istat)) as Uint8Array);
    expect(Math.max(...pictures.map(bytes => gzipSync(bytes).length))).toBeLessThanOrEqual(4096);
    const odd = all.filter(({ istat }) =>
      /<script|<a\b|<image|<foreignObject|href=|url\(|@import|\son\w+=|style=/.test(
        textOf(real, pictureFile(istat)),
      ),
    );
    expect(odd).toEqual([]);
  });

  it('writes in it the town in the strong colour and its neighbours, by night as by day', () => {
    const picture = textOf(real, pictureFile('010025'));
    expect(picture).toMatch(/<text class="o" [^>]*>Genova<\/text>/);
    expect(picture).toMatch(/<text x="\d+" y="\d+">Bargagli<\/text>/);
    expect(picture).toContain('@media(prefers-color-scheme:dark)');
  });
});
