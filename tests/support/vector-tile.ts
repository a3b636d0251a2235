// SPDX-License-Identifier: AGPL-3.0-or-later
import { bytes, number, packed, text, zigzag } from './protobuf.ts';

export type Position = readonly [lon: number, lat: number];
/** A thing on a map: a point, a line, or an area with its outer ring. */
export type Shape = {
  layer: string;
  kind: 'point' | 'line' | 'area';
  at: readonly Position[];
  props: Readonly<Record<string, string | number>>;
};
export type TileAddress = { z: number; x: number; y: number };

const EXTENT = 4096;
const TYPES = { point: 1, line: 2, area: 3 };
const [MOVE, LINE, CLOSE] = [1, 2, 7];
const command = (id: number, count: number): number => id + count * 8;

/** Web Mercator, in tiles of a zoom. */
export const toTiles = ([lon, lat]: Position, z: number): [x: number, y: number] => {
  const sin = Math.sin((lat * Math.PI) / 180);
  const size = 2 ** z;
  return [(lon / 360 + 0.5) * size, (0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI)) * size];
};

const steps = ({ at }: Shape, { z, x, y }: TileAddress): [dx: number, dy: number][] => {
  let [lastX, lastY] = [0, 0];
  return at.map(position => {
    const [tx, ty] = toTiles(position, z);
    const [px, py] = [Math.round((tx - x) * EXTENT), Math.round((ty - y) * EXTENT)];
    const step: [number, number] = [px - lastX, py - lastY];
    [lastX, lastY] = [px, py];
    return step;
  });
};

const geometryOf = (shape: Shape, tile: TileAddress): number[] => {
  const [first = [0, 0], ...rest] = steps(shape, tile);
  const parameters = (step: readonly number[]): number[] => step.map(zigzag);
  return [
    command(MOVE, 1),
    ...parameters(first),
    ...(rest.length === 0 ? [] : [command(LINE, rest.length), ...rest.flatMap(parameters)]),
    ...(shape.kind === 'area' ? [command(CLOSE, 1)] : []),
  ];
};

const tileValue = (value: string | number): number[] =>
  typeof value === 'string' ? text(1, value) : number(5, value);

const layerOf = (name: string, shapes: readonly Shape[], tile: TileAddress): number[] => {
  const keys = [...new Set(shapes.flatMap(({ props }) => Object.keys(props)))];
  const values = [...new Set(shapes.flatMap(({ props }) => Object.values(props)))];
  const features = shapes.map(shape => [
    ...packed(
      2,
      Object.entries(shape.props).flatMap(([key, value]) => [keys.indexOf(key), values.indexOf(value)]),
    ),
    ...number(3, TYPES[shape.kind]),
    ...packed(4, geometryOf(shape, tile)),
  ]);
  return [
    ...text(1, name),
    ...features.flatMap(feature => bytes(2, feature)),
    ...keys.flatMap(key => text(3, key)),
    ...values.flatMap(value => bytes(4, tileValue(value))),
    ...number(5, EXTENT),
    ...number(15, 2),
  ];
};

/** One Mapbox vector tile with all the shapes, whether or not they are in sight of it. */
export const vectorTile = (shapes: readonly Shape[], tile: TileAddress): Uint8Array => {
  const names = [...new Set(shapes.map(({ layer }) => layer))];
  return Uint8Array.from(
    names.flatMap(name =>
      bytes(
        3,
        layerOf(
          name,
          shapes.filter(({ layer }) => layer === name),
          tile,
        ),
      ),
    ),
  );
};
