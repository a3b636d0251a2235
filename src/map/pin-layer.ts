// SPDX-License-Identifier: AGPL-3.0-or-later
import type * as L from 'leaflet';
import type { Box } from '../domain/map/first-view.ts';
import type { Placed } from '../domain/map/placed.ts';
import type { MapOptions, Mark, Shown } from '../domain/map/shapes.ts';
import type { Need } from '../domain/vocabulary.ts';
import { apart } from './apart.ts';
import { comesApartAt } from './comes-apart.ts';
import { type Counted, countedOf } from './counted.ts';
import { fanned } from './fan.ts';
import { inOrder } from './in-order.ts';
import { inNextFrame, type Later } from './later.ts';
import { markerOf } from './pins.ts';
import { isUnder } from './under.ts';

type Options = Pick<MapOptions, 'looks' | 'onPick' | 'covers'> & { onDrawn: () => void };

/** A little more than what is seen is drawn, so that a short pull shows no holes; */
const DRAWN = 0.15;
/** and more than that is put together, so that a pull changes no bunch in sight. */
const COUNTED = 0.35;

const nameIn = ({ key, total, parts, at }: Shown): string =>
  `${key} ${at.lat} ${total} ${parts.map(({ need, count }) => `${need}${count}`).join()}`;

const boxOf = (bounds: L.LatLngBounds): Box => [
  bounds.getWest(),
  bounds.getSouth(),
  bounds.getEast(),
  bounds.getNorth(),
];

/** As long as pins may be made in one frame: they still have to be laid out and painted in it. */
const AT_ONCE_MS = 6;

/** How much larger than usual the reader has letters. */
const letterSize = (): number =>
  Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16 || 1;

const northFirst = (a: Shown, b: Shown): number => b.at.lat - a.at.lat || a.at.lon - b.at.lon;

/** The pins and counts of what is seen; what stays in sight from one picture to the next is not drawn again. */
export const pinLayer = (map: L.Map, { looks, onPick, covers, onDrawn }: Options) => {
  // Asked before anything moves: asked in the middle of a change, the browser would lay out the page for it.
  let rem = letterSize();
  map.on('movestart zoomstart', () => {
    rem = letterSize();
  });
  let counted: Counted = () => [];
  let asked: Need | undefined;
  let chosen: Mark | undefined;
  let now = new Map<string, { shown: Shown; marker: L.Marker }>();
  /** What is to be drawn: all of it stands when nothing waits. */
  let seenNow: readonly Shown[] = [];
  let waiting: [string, Shown][] = [];
  let afterDrawing: (() => void) | undefined;

  const buttonsOf = (marker: L.Marker) => [
    ...(marker.getElement()?.querySelectorAll<HTMLElement>('button') ?? []),
  ];

  /** The buttons that stand for something: its own, else the one of the bunch that holds it. */
  const buttonsFor = ({ keys, need }: Mark): HTMLElement[] => {
    const all = [...now.values()];
    const [single, bunched] = [
      all.filter(({ shown }) => shown.place !== undefined),
      all.filter(({ shown }) => shown.place === undefined),
    ];
    for (const group of [single, bunched])
      for (const key of keys) {
        const holders = group.filter(({ shown }) => shown.keys().includes(key));
        const buttons = holders.flatMap(({ marker }) => buttonsOf(marker));
        const ofNeed = buttons.filter(({ dataset }) => dataset.need === need);
        if (buttons.length > 0)
          return need === undefined ? buttons : ofNeed.length > 0 ? ofNeed : buttons.slice(-1);
      }
    return [];
  };

  const goInto = (bunch: Shown): void => {
    const { at } = bunch;
    const byButton = map.getContainer().contains(document.activeElement);
    map.setView([at.lat, at.lon], comesApartAt(bunch, counted, map.getZoom(), rem));
    // The button that was pressed is gone: whoever came by keyboard goes on with the nearest of what came apart.
    afterDrawing = () => {
      if (!byButton) return;
      const far = ({ shown }: { shown: Shown }) => Math.hypot(shown.at.lat - at.lat, shown.at.lon - at.lon);
      const [near] = [...now.values()].sort((a, b) => far(a) - far(b));
      if (near !== undefined) buttonsOf(near.marker)[0]?.focus({ preventScroll: true });
    };
  };
  const pick: Options['onPick'] = (shown, part) =>
    shown.place === undefined ? goInto(shown) : onPick(shown, part);

  const pulled = (): boolean => (map.dragging as L.Handler & { moved: () => boolean }).moved();

  const mark = () => {
    for (const old of map.getContainer().querySelectorAll('.pin.chosen')) old.classList.remove('chosen');
    for (const button of chosen === undefined ? [] : buttonsFor(chosen)) button.classList.add('chosen');
  };

  const some: Later = inNextFrame(() => {
    const began = performance.now();
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [name, shown] = next;
      now.set(name, { shown, marker: markerOf(shown, looks, pick, pulled).addTo(map) });
      if (performance.now() - began > AT_ONCE_MS) return some.soon();
    }
    now = new Map([...now].sort(([, a], [, b]) => northFirst(a.shown, b.shown)));
    inOrder([...now.values()].flatMap(({ marker }) => marker.getElement() ?? []));
    mark();
    afterDrawing?.();
    afterDrawing = undefined;
    onDrawn();
  });

  const draw = () => {
    const zoom = map.getZoom();
    const bounds = map.getBounds();
    const drawn = bounds.pad(DRAWN);
    const seen = fanned(apart(counted(boxOf(bounds.pad(COUNTED)), zoom), zoom, rem), zoom, asked, rem)
      .filter(({ at }) => drawn.contains([at.lat, at.lon]))
      .sort(northFirst);
    seenNow = seen;
    const before = now;
    now = new Map();
    waiting = [];
    for (const shown of seen) {
      const name = nameIn(shown);
      const old = before.get(name);
      if (old === undefined) waiting.push([name, shown]);
      else now.set(name, old);
      before.delete(name);
    }
    for (const { marker } of before.values()) marker.remove();
  };

  /** A Tab goes to what can be seen: what lies under bars and sheet waits until the map is moved. */
  const mindCovers = () => {
    const { left, top } = map.getContainer().getBoundingClientRect();
    const { x, y } = map.getSize();
    const picture = { left: 0, top: 0, right: x, bottom: y };
    const above = covers();
    const buttons = [...now.values()].flatMap(({ marker }) => buttonsOf(marker));
    const under = buttons.map(button => {
      const box = button.getBoundingClientRect();
      const here = {
        left: box.left - left,
        top: box.top - top,
        right: box.right - left,
        bottom: box.bottom - top,
      };
      return isUnder(here, picture, above);
    });
    buttons.forEach((button, at) => {
      button.tabIndex = under[at] === true ? -1 : 0;
    });
  };

  return {
    draw,
    mindCovers,
    setPlaces: (places: readonly Placed[], need: Need | undefined) => {
      counted = countedOf(places, need);
      asked = need;
    },
    setChosen: (what: Mark | undefined) => {
      chosen = what;
      mark();
    },
    focus: (what: Mark): void => (buttonsFor(what)[0] ?? map.getContainer()).focus({ preventScroll: true }),
    letterSize: () => rem,
    shown: (): readonly Shown[] => seenNow,
    /** Makes what was seen to be missing, a few in each frame from the next one on. */
    goOn: some.soon,
    end: some.never,
    inView: (): number => {
      const box = map.getBounds();
      return seenNow.filter(({ at }) => box.contains([at.lat, at.lon])).length;
    },
  };
};
