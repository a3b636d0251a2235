// SPDX-License-Identifier: AGPL-3.0-or-later

/** What bars and sheet cover of the map, in pixels from each side. On a wide screen the sheet stands beside it. */
export const insetsOf = (top: HTMLElement | null, sheet: HTMLElement | null) => {
  const bar = top?.getBoundingClientRect();
  const box = sheet?.getBoundingClientRect();
  const covered = { top: bar?.bottom ?? 0, bottom: 0, left: 0, right: 0 };
  if (box === undefined) return covered;
  const beside = box.width < innerWidth / 2;
  if (!beside) return { ...covered, bottom: innerHeight - box.top };
  return box.left < innerWidth / 2
    ? { ...covered, left: box.right }
    : { ...covered, right: innerWidth - box.left };
};
