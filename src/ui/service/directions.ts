// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Point } from '../../domain/text.ts';

/** What opens a map: a `geo:` link where the device knows it, a site elsewhere. */
export type Device = 'geo' | 'apple' | 'other';

export const deviceOf = (agent: string): Device => {
  if (/android/i.test(agent)) return 'geo';
  return /iphone|ipad|ipod|macintosh/i.test(agent) ? 'apple' : 'other';
};

type Goal = { name: string; point?: Point | undefined; address?: string | undefined };

const toPoint = ({ lat, lon }: Point, name: string, device: Device): string => {
  const there = `${lat},${lon}`;
  if (device === 'geo') return `geo:${there}?q=${there}(${encodeURIComponent(name)})`;
  if (device === 'apple') return `https://maps.apple.com/?ll=${there}&q=${encodeURIComponent(name)}`;
  return `https://www.openstreetmap.org/?mlat=${lat}&mlon=${lon}#map=18/${lat}/${lon}`;
};

const toAddress = (address: string, device: Device): string => {
  const words = encodeURIComponent(address);
  if (device === 'geo') return `geo:0,0?q=${words}`;
  if (device === 'apple') return `https://maps.apple.com/?q=${words}`;
  return `https://www.openstreetmap.org/search?query=${words}`;
};

/** The way to a door, or to an address the map must look for; none when neither is known. */
export const directionsTo = ({ name, point, address }: Goal, device: Device): string | undefined => {
  if (point !== undefined) return toPoint(point, name, device);
  return address === undefined ? undefined : toAddress(address, device);
};
