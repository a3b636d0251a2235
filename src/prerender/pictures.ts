// SPDX-License-Identifier: AGPL-3.0-or-later
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OnlinePictures } from '../domain/streets.ts';

const EXAMPLE = 'https://tiles.example.org/{z}/{x}/{y}.png';
const MOST_CREDITS = 200;
const USUAL_ZOOM = 19;

const siteOf = (given: string): URL => {
  const url = URL.canParse(given) ? new URL(given) : undefined;
  const whole = ['{z}', '{x}', '{y}'].every(part => given.includes(part));
  // One host, which the policy and the notice can name: no {s}.
  const plain = /^[^\s<>"]+$/.test(given.replace(/\{[zxy]\}/g, '')) && !/\{(?![zxy]\})/.test(given);
  if (url !== undefined && whole && plain && (url.protocol === 'https:' || url.hostname === '127.0.0.1'))
    return url;
  throw new Error(
    `APPRODO_TILES is not an https address of pictures: ${given}. Write for instance ${EXAMPLE}`,
  );
};

const zoomOf = (given: string): number => {
  const zoom = Number(given);
  if (Number.isInteger(zoom) && zoom > 0 && zoom <= 22) return zoom;
  throw new Error(
    `APPRODO_TILES_ZOOM is not a zoom: ${given}. Write the largest the pictures have, for instance 19.`,
  );
};

/** Pictures of streets from another site, if the publisher names one, with whom to thank for them. */
export const picturesOf = (env: Record<string, string | undefined>): OnlinePictures | undefined => {
  const { APPRODO_TILES: url, APPRODO_TILES_CREDITS: credits = '', APPRODO_TILES_ZOOM } = env;
  if (url === undefined) return undefined;
  const { host } = siteOf(url);
  if (credits.trim() === '' || credits.length > MOST_CREDITS || /[<>]/.test(credits))
    throw new Error(
      'APPRODO_TILES_CREDITS is missing. Write whose pictures they are, in words, for instance © OpenStreetMap',
    );
  return { url, host, credits: credits.trim(), maxZoom: zoomOf(APPRODO_TILES_ZOOM ?? String(USUAL_ZOOM)) };
};

/** The host of the pictures, as a policy names it. */
export const originOf = ({ url }: OnlinePictures): string => new URL(url).origin;

/** Lists the pictures in the map's own index, which is where phones learn of them; takes out what is not set any more. */
export const listPictures = (dist: string, pictures: OnlinePictures | undefined): void => {
  const file = join(dist, 'data/map/index.json');
  if (!existsSync(file)) return;
  const { online: _, ...index }: { online?: unknown } = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, JSON.stringify({ ...index, ...(pictures && { online: pictures }) }));
};
