// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Cover } from '../domain/map/shapes.ts';

/** What a finger needs of a button, in pixels. */
const FINGER = 24;

const leastOf = ({ left, top, right, bottom }: Cover): number => Math.min(right - left, bottom - top);

/** The largest part of a box that one cover leaves free. */
const freeOf = (box: Cover, cover: Cover): Cover => {
  const apart =
    cover.right <= box.left || cover.left >= box.right || cover.bottom <= box.top || cover.top >= box.bottom;
  if (apart) return box;
  const sides = [
    { ...box, right: cover.left },
    { ...box, left: cover.right },
    { ...box, bottom: cover.top },
    { ...box, top: cover.bottom },
  ];
  return sides.reduce((best, one) => (leastOf(one) > leastOf(best) ? one : best));
};

/** Whether so little of a box is in the picture and uncovered that it is no target. */
export const isUnder = (box: Cover, picture: Cover, covers: readonly Cover[]): boolean => {
  const seen = {
    left: Math.max(box.left, picture.left),
    top: Math.max(box.top, picture.top),
    right: Math.min(box.right, picture.right),
    bottom: Math.min(box.bottom, picture.bottom),
  };
  return leastOf(covers.reduce(freeOf, seen)) < FINGER;
};
