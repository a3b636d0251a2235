// SPDX-License-Identifier: AGPL-3.0-or-later
import { useState } from 'preact/hooks';
import type { Point } from '../../domain/text.ts';

export type Position = 'idle' | 'asking' | 'denied' | 'none' | (Point & { metres: number });

const DENIED = 1;
const OPTIONS = { enableHighAccuracy: false, maximumAge: 300_000, timeout: 20_000 };

/** The phone's position, asked when the reader taps and forgotten when they leave the screen. */
export const usePosition = (): { position: Position; ask: () => void } => {
  const [position, setPosition] = useState<Position>('idle');
  const ask = () => {
    if (!('geolocation' in navigator)) return setPosition('denied');
    setPosition('asking');
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => setPosition({ lat: coords.latitude, lon: coords.longitude, metres: coords.accuracy }),
      ({ code }) => setPosition(code === DENIED ? 'denied' : 'none'),
      OPTIONS,
    );
  };
  return { position, ask };
};
