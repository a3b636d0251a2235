// SPDX-License-Identifier: AGPL-3.0-or-later
import { NAME_DOTS, OWN_DOTS } from './text-box.ts';

/** The tokens a small picture is painted with. */
export const MAP_COLOURS = ['sea', 'land', 'here', 'line', 'line-here', 'label'] as const;
export type Colours = Readonly<Record<(typeof MAP_COLOURS)[number], string>>;

const named = (colours: Colours): string =>
  `svg{${MAP_COLOURS.map((name, i) => `--${i}:${colours[name]}`).join(';')}}`;

const [SEA, LAND, HERE, LINE, LINE_HERE, LABEL] = MAP_COLOURS.map((_, i) => `var(--${i})`);

/** The same style in every picture, so that one hash in the policy lets them all: `l` land, `g` the region over it, `t` the town, `w` water, `r` rivers, `b` borders of regions and countries, `h` the town's outline, `o` its name. */
export const smallStyle = (light: Colours, dark: Colours): string =>
  [
    named(light),
    `svg{background:${SEA}}`,
    `path{fill:none;stroke:${LINE};stroke-width:2;stroke-linejoin:round}`,
    `.l,.t,.w{stroke:none;fill:${LAND}}`,
    `.g{fill:${LAND}}`,
    `.t{fill:${HERE}}`,
    `.w{fill:${SEA}}`,
    `.r{stroke:${SEA};stroke-width:4}`,
    '.b{stroke-width:4}',
    `.h{stroke:${LINE_HERE};stroke-width:5}`,
    `circle{fill:${LINE_HERE}}`,
    `text{font:${NAME_DOTS}px system-ui,sans-serif;fill:${LABEL};stroke:${LAND};stroke-width:6;stroke-linejoin:round;paint-order:stroke;text-anchor:middle}`,
    `.o{font-size:${OWN_DOTS}px;font-weight:700;fill:${LINE_HERE};stroke:${HERE}}`,
    `@media(prefers-color-scheme:dark){${named(dark)}}`,
  ].join('');
