// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Drawn } from './qr-path.ts';

type Props = {
  drawn: Drawn;
  /** What it is, for who does not see it; none where the words beside it say so. */
  name?: string;
};

/** A code as a picture that stays sharp at every size. */
export const QrCode = ({ drawn: { size, path }, name }: Props) => (
  <svg
    viewBox={`0 0 ${size} ${size}`}
    role={name === undefined ? undefined : 'img'}
    aria-label={name}
    aria-hidden={name === undefined}
    shape-rendering="crispEdges"
  >
    <path d={path} />
  </svg>
);
