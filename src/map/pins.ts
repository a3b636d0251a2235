// SPDX-License-Identifier: AGPL-3.0-or-later
import * as L from 'leaflet';
import type { Part, PinLooks, Shown } from '../domain/map/shapes.ts';

export type Pick = (shown: Shown, part: Part | undefined) => void;

/** More pills than this in one bunch are told as one number. */
const MOST_PARTS = 4;
const PILL = { width: 70, height: 44 };

const SVG = 'http://www.w3.org/2000/svg';

const picture = (sprite: string, name: string): SVGElement => {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('class', 'p');
  svg.setAttribute('aria-hidden', 'true');
  const use = document.createElementNS(SVG, 'use');
  use.setAttribute('href', `${sprite}#${name}`);
  svg.append(use);
  return svg;
};

const count = (number: number): HTMLElement => {
  const span = document.createElement('span');
  span.setAttribute('aria-hidden', 'true');
  span.textContent = String(number);
  return span;
};

/** The pills of a bunch: a need each, and one for what is left over. */
export const pillsOf = ({ parts }: Shown): { parts: readonly Part[]; more: number } => {
  if (parts.length <= MOST_PARTS) return { parts, more: 0 };
  const first = parts.slice(0, MOST_PARTS - 1);
  return { parts: first, more: parts.slice(MOST_PARTS - 1).reduce((sum, one) => sum + one.count, 0) };
};

const pill = (shown: Shown, part: Part, looks: PinLooks, pick: Pick): HTMLButtonElement => {
  const { family, picture: name } = looks.lookOf(part.need);
  const button = document.createElement('button');
  button.type = 'button';
  const single = shown.total === 1;
  button.className = `pin ${family}${single ? '' : ' many'}${shown.exact && shown.parts.length === 1 ? ' door' : ''}`;
  button.dataset.need = part.need;
  button.setAttribute('aria-label', looks.nameOf(shown, part));
  button.append(picture(looks.sprite, name));
  if (!single) button.append(count(part.count));
  button.addEventListener('click', () => pick(shown, part));
  return button;
};

const rest = (shown: Shown, more: number, looks: PinLooks, pick: Pick): HTMLButtonElement => {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'pin many rest';
  button.setAttribute('aria-label', looks.nameOf(shown, undefined));
  const span = count(more);
  span.textContent = `+${more}`;
  button.append(span);
  button.addEventListener('click', () => pick(shown, undefined));
  return button;
};

const bunch = (shown: Shown, looks: PinLooks, pick: Pick): HTMLElement => {
  const { parts, more } = pillsOf(shown);
  const box = document.createElement('div');
  box.className = 'bunch';
  box.dataset.key = shown.key;
  box.append(...parts.map(part => pill(shown, part, looks, pick)));
  if (more > 0) box.append(rest(shown, more, looks, pick));
  L.DomEvent.disableClickPropagation(box);
  return box;
};

/** What is drawn, as a marker of Leaflet whose buttons are reached by keyboard one after the other. */
export const markerOf = (shown: Shown, looks: PinLooks, pick: Pick): L.Marker =>
  L.marker([shown.at.lat, shown.at.lon], {
    icon: L.divIcon({ html: bunch(shown, looks, pick), className: 'at', iconSize: [0, 0] }),
    keyboard: false,
    interactive: false,
    riseOnHover: false,
  });

/** The part of the screen a bunch covers, its point being at `at`. */
export const coverOf = (shown: Shown, at: L.Point): L.Bounds => {
  const { parts, more } = pillsOf(shown);
  const pills = parts.length + (more > 0 ? 1 : 0);
  const columns = Math.min(2, pills);
  const rows = Math.ceil(pills / 2);
  const half = (columns * PILL.width) / 2;
  return L.bounds([at.x - half, at.y - rows * PILL.height - 6], [at.x + half, at.y]);
};
