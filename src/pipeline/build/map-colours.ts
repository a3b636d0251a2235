// SPDX-License-Identifier: AGPL-3.0-or-later
import { readFileSync } from 'node:fs';
import { type Colours, MAP_COLOURS } from '../drawing/small-style.ts';

const TOKENS = 'src/ui/styles/sheets/map.css';
const DARK = '@media (prefers-color-scheme: dark)';

const coloursIn = (tokens: string): Colours => {
  const colourOf = (name: string): string => {
    const colour = new RegExp(`--map-${name}: (#[0-9a-f]{6});`).exec(tokens)?.[1];
    if (colour === undefined) throw new Error(`${TOKENS} has no colour "map-${name}".`);
    return colour;
  };
  return Object.fromEntries(MAP_COLOURS.map(name => [name, colourOf(name)])) as Colours;
};

/** The map's colours as the app has them, by day and by night. */
export const mapColours = (): { light: Colours; dark: Colours } => {
  const [light = '', dark = ''] = readFileSync(TOKENS, 'utf8').split(DARK);
  return { light: coloursIn(light), dark: coloursIn(dark) };
};
