// SPDX-License-Identifier: AGPL-3.0-or-later
import * as L from 'leaflet';
import type { Part, PinLooks, Shown } from '../domain/map/shapes.ts';
import { pillsOf, sizeOf } from './bunch.ts';

export type Pick = (shown: Shown, part: Part | undefined) => void;

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

/** Only one door is pointed at: several together stand somewhere between them. */
const isDoor = ({ exact, place }: Shown): boolean => exact && place !== undefined;

const pill = (shown: Shown, part: Part, looks: PinLooks, pick: Pick): HTMLButtonElement => {
  const { family, picture: name } = looks.lookOf(part.need);
  const button = document.createElement('button');
  button.type = 'button';
  const single = shown.total === 1;
  const pointed = isDoor(shown) && shown.parts.length === 1;
  button.className = `pin ${family}${single ? '' : ' many'}${pointed ? ' door' : ''}`;
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

/** From a pin of a fan to the door it belongs to. */
const leg = ({ x, y }: NonNullable<Shown['door']>): SVGElement => {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('class', 'leg');
  svg.setAttribute('aria-hidden', 'true');
  const line = document.createElementNS(SVG, 'path');
  line.setAttribute('d', `M0 0L${x.toFixed(1)} ${y.toFixed(1)}`);
  const door = document.createElementNS(SVG, 'circle');
  door.setAttribute('cx', x.toFixed(1));
  door.setAttribute('cy', y.toFixed(1));
  door.setAttribute('r', '5');
  svg.append(line, door);
  return svg;
};

const bunch = (shown: Shown, looks: PinLooks, pick: Pick): HTMLElement => {
  const { parts, more } = pillsOf(shown);
  const box = document.createElement('div');
  box.className = `bunch${shown.door === undefined ? '' : ' fan'}${isDoor(shown) && parts.length > 1 ? ' doors' : ''}`;
  box.dataset.key = shown.key;
  if (shown.door !== undefined) box.append(leg(shown.door));
  box.append(...parts.map(part => pill(shown, part, looks, pick)));
  if (more > 0) box.append(rest(shown, more, looks, pick));
  for (const name of ['click', 'dblclick']) box.addEventListener(name, event => event.stopPropagation());
  return box;
};

/** A map is also pulled by its pins: who lets go of one after a pull has not pressed it. */
const unlessPulled = (box: HTMLElement, pulled: () => boolean): HTMLElement => {
  const mind = (event: MouseEvent) => {
    const byKeyboard = event.detail === 0;
    if (!byKeyboard && pulled()) event.stopPropagation();
  };
  box.addEventListener('click', mind, { capture: true });
  return box;
};

/** What is drawn, as a marker of Leaflet whose buttons are reached by keyboard one after the other. */
export const markerOf = (shown: Shown, looks: PinLooks, pick: Pick, pulled: () => boolean): L.Marker =>
  L.marker([shown.at.lat, shown.at.lon], {
    icon: L.divIcon({
      html: unlessPulled(bunch(shown, looks, pick), pulled),
      className: 'at',
      iconSize: [0, 0],
    }),
    keyboard: false,
    interactive: false,
    riseOnHover: false,
  });

/** The part of the screen a bunch covers, its point being at `at`. */
export const coverOf = (shown: Shown, at: L.Point, rem: number): L.Bounds => {
  const { half, height } = sizeOf(shown, rem);
  return L.bounds([at.x - half, at.y - height], [at.x + half, at.y]);
};
