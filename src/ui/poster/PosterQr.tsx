// SPDX-License-Identifier: AGPL-3.0-or-later
import { posterQr } from './poster-qr.ts';

/** The code on paper: black on white whatever the screen wears, its light border included. */
export const PosterQr = ({ url, name }: { url: string; name: string }) => {
  const { size, path } = posterQr(url);
  return (
    <svg
      class="aim"
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={name}
      shape-rendering="crispEdges"
    >
      <rect class="light" width={size} height={size} />
      <path class="dark" d={path} />
    </svg>
  );
};
