// SPDX-License-Identifier: AGPL-3.0-or-later
import polygonClipping from 'polygon-clipping';
import { distance, near, nearestOn } from './distance.ts';
import { inside, type MultiPolygon, type Ring, settled, unitsOfKm, type XY } from './plane.ts';

/** Ground every town has around its point, whatever a coarse coast says, and how wide it begins on the shore. */
const GROUND_KM = 0.4;
const FOOT_KM = 1.2;
/** Beyond this a town stands on an island the coast leaves out. */
const FAR_KM = 6;
const ISLET_KM = 1.2;
/** Islands of several towns: how far apart the towns may be, and how much land there is around them. */
const SAME_ISLAND_KM = 30;
const ISLAND_KM = 5;
const CORNERS = 12;

const round = ([x, y]: XY, radius: number): XY[] =>
  Array.from({ length: CORNERS }, (_, i): XY => {
    const turn = (2 * Math.PI * i) / CORNERS;
    return [settled(x + radius * Math.cos(turn)), settled(y + radius * Math.sin(turn))];
  });

const turn = ([ax, ay]: XY, [bx, by]: XY, [cx, cy]: XY): number =>
  (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);

const halfHull = (points: readonly XY[]): XY[] => {
  const half: XY[] = [];
  for (const point of points) {
    while (half.length > 1 && turn(half.at(-2) as XY, half.at(-1) as XY, point) <= 0) half.pop();
    half.push(point);
  }
  return half;
};

const hull = (points: readonly XY[]): Ring => {
  const sorted = [...points].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const [low, high] = [halfHull(sorted), halfHull(sorted.reverse())];
  return [...low.slice(0, -1), ...high];
};

const nearestShore = (land: MultiPolygon, point: XY): XY | undefined => {
  let best: XY | undefined;
  for (const ring of land.flat())
    for (let i = 1; i < ring.length; i++) {
      const on = nearestOn(point, ring[i - 1] as XY, ring[i] as XY);
      if (best === undefined || distance(point, on) < distance(point, best)) best = on;
    }
  return best;
};

/** A headland from the shore out to a town, as broad at its foot as the coast is coarse. */
const headland = (town: XY, ground: readonly XY[], shore: XY, outward: 1 | -1): Ring => {
  const foot = unitsOfKm(town[1]) * FOOT_KM;
  const [dx, dy] = [(town[0] - shore[0]) * outward, (town[1] - shore[1]) * outward];
  const length = Math.hypot(dx, dy);
  if (length === 0) return hull(ground);
  const [ox, oy] = [(dx / length) * foot, (dy / length) * foot];
  const inland: XY = [shore[0] - ox / 4, shore[1] - oy / 4];
  const ends = [1, -1].map((way): XY => [settled(inland[0] - oy * way), settled(inland[1] + ox * way)]);
  return hull([...ground, ...ends]);
};

/** Towns that would share an island, gathered one by one. */
const groups = (towns: readonly XY[]): XY[][] => {
  const found: XY[][] = [];
  for (const town of towns) {
    const reach = unitsOfKm(town[1]) * SAME_ISLAND_KM;
    const near = found.filter(group => group.some(other => distance(town, other) < reach));
    for (const group of near) found.splice(found.indexOf(group), 1);
    found.push([town, ...near.flat()]);
  }
  return found;
};

/**
 * The ground that a coast drawn for maps of the world lacks under some towns: a strip to the nearest land, or an
 * island. Without it a harbour would lie in the sea, outside its own territory.
 */
export const missingGround = (land: MultiPolygon, towns: readonly XY[]): Ring[] => {
  const lonely: XY[] = [];
  const strips: Ring[] = [];
  const isNearShore = near(land, unitsOfKm(Math.max(...towns.map(([, y]) => y))) * GROUND_KM);
  for (const town of towns) {
    const unit = unitsOfKm(town[1]);
    const ashore = inside(land, town);
    if (ashore && !isNearShore(town)) continue;
    const ground = round(town, unit * GROUND_KM);
    const shore = nearestShore(land, town);
    if (shore === undefined || (!ashore && distance(town, shore) > unit * FAR_KM)) lonely.push(town);
    else strips.push(headland(town, ground, shore, ashore ? -1 : 1));
  }
  const islands = groups(lonely).map(group => {
    const km = group.length > 1 ? ISLAND_KM : ISLET_KM;
    return hull(group.flatMap(town => round(town, unitsOfKm(town[1]) * km)));
  });
  return [...strips, ...islands];
};

/** Land with more ground. */
export const withGround = (land: MultiPolygon, ground: readonly Ring[]): MultiPolygon =>
  ground.length === 0 ? land : polygonClipping.union(land, ...ground.map(ring => [ring]));
