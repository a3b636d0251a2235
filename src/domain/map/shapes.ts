// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Drawing } from '../drawing.ts';
import type { Scene, SceneFacts } from '../streets.ts';
import type { Point } from '../text.ts';
import type { Need } from '../vocabulary.ts';
import type { Box } from './first-view.ts';
import type { Placed } from './placed.ts';
import type { View } from './view.ts';

/** How many services of a need stand somewhere. */
export type Part = { need: Need; count: number };

/** What is drawn at one point at one zoom: a place, or several that would touch. */
export type Shown = {
  key: string;
  at: Point;
  /** True when all of it stands at doors. */
  exact: boolean;
  total: number;
  parts: readonly Part[];
  /** The place itself, when it is one; several come apart nearer by. */
  place: Placed | undefined;
  /** The keys of the places it is made of. */
  keys: () => readonly string[];
  /** Where the door is, in pixels from here, when it stands beside its door to be tapped. */
  door?: { x: number; y: number };
};

/** Something that is drawn, by the first of its keys that is in sight; perhaps only what helps there with a need. */
export type Mark = { keys: readonly string[]; need?: Need | undefined };

/** How the screen that shows the map says and draws things: the map itself knows no words. */
export type PinLooks = {
  sprite: string;
  lookOf: (need: Need) => { family: string; picture: string };
  nameOf: (shown: Shown, part: Part | undefined) => string;
};

/** A part of the map's picture, in pixels from its corner. */
export type Cover = { left: number; top: number; right: number; bottom: number };

export type MapOptions = {
  looks: PinLooks;
  lang: string;
  /** On somebody's page: the wheel scrolls that page until the map is pressed. */
  guest?: boolean;
  /** What bars and sheet (or the buttons too) cover, in pixels from each side: what matters is kept out of there. */
  insets: (of: 'bars' | 'all') => { top: number; bottom: number; left: number; right: number };
  /** What lies on the picture: names keep clear of it, and what is under it is no target for a Tab. */
  covers: () => readonly Cover[];
  onPick: (shown: Shown, part: Part | undefined) => void;
  onTown: (istat: string) => void;
  /** Said when the map has come to rest. */
  onView: (view: NonNullable<View['at']>, inView: number) => void;
};

/** Where the reader stands, and within how many metres that is true. */
export type Me = Point & { metres: number };

/** The map, as a screen sees it. */
export type TheMap = {
  setDrawings: (drawings: readonly Drawing[]) => void;
  setPlaces: (places: readonly Placed[], asked: Need | undefined) => void;
  setChosen: (chosen: Mark | undefined, town: string | undefined) => void;
  /** Gives the keyboard to what stands for something, or to the map where nothing does. */
  focus: (what: Mark) => void;
  setMe: (me: Me | undefined) => void;
  /** Moves there. */
  show: (what: Box | (Point & { zoom: number })) => void;
  /** Moves as little as is needed to have it in sight. */
  bring: (point: Point) => void;
  zoomBy: (steps: number) => void;
  /** Metres one pixel is, in the middle of the picture. */
  metresAPixel: () => number;
  /** The streets of a region on this map: nothing is asked for before somebody wants them. */
  streets: (facts: SceneFacts) => Promise<Scene>;
  redraw: () => void;
  end: () => void;
};
