// SPDX-License-Identifier: AGPL-3.0-or-later

import type { Cover } from '../../domain/map/shapes.ts';

/** Where parts of a screen lie on a frame, in pixels from its corner. */
export const coversOn = (frame: HTMLElement | null, parts: readonly (HTMLElement | null)[]): Cover[] => {
  const corner = frame?.getBoundingClientRect();
  return parts.flatMap(part => {
    const box = part?.getBoundingClientRect();
    if (corner === undefined || box === undefined) return [];
    const [x, y] = [corner.left, corner.top];
    return { left: box.left - x, top: box.top - y, right: box.right - x, bottom: box.bottom - y };
  });
};

export type Insets = { top: number; bottom: number; left: number; right: number };

/** What bars, controls and sheet cover of the map, in pixels from each side of it. On a wide screen the sheet stands beside it. */
export const insetsOf = (
  frame: HTMLElement | null,
  top: HTMLElement | null,
  controls: HTMLElement | null,
  sheet: HTMLElement | null,
): Insets => {
  const covered = { top: 0, bottom: 0, left: 0, right: 0 };
  if (frame === null) return covered;
  const around = frame.getBoundingClientRect();
  const middle = (around.left + around.right) / 2;
  const bar = top?.getBoundingClientRect();
  if (bar !== undefined) covered.top = bar.bottom - around.top;
  const side = controls?.getBoundingClientRect();
  if (side !== undefined && side.left > middle) covered.right = around.right - side.left;
  if (side !== undefined && side.right < middle) covered.left = side.right - around.left;
  const box = sheet?.getBoundingClientRect();
  if (box === undefined) return covered;
  const beside = box.width < around.width / 2;
  if (!beside) return { ...covered, bottom: around.bottom - box.top };
  return box.left < middle
    ? { ...covered, left: box.right - around.left }
    : { ...covered, right: around.right - box.left };
};
