// SPDX-License-Identifier: AGPL-3.0-or-later

/** The colours of the ground as the style has them at this moment, light or dark. */
export const coloursOf = (element: Element) => {
  const style = getComputedStyle(element);
  const of = (name: string): string => style.getPropertyValue(`--map-${name}`).trim();
  return {
    sea: of('sea'),
    land: of('land'),
    beyond: of('beyond'),
    here: of('here'),
    line: of('line'),
    lineHere: of('line-here'),
    label: of('label'),
    me: of('me'),
    font: style.fontFamily,
  };
};
