// SPDX-License-Identifier: AGPL-3.0-or-later

/** Point the phone, look through the list, go to the place: for whoever reads none of the languages. */
export const ThreeSteps = () => (
  <svg class="steps3" viewBox="0 0 240 44" aria-hidden="true">
    <rect x="16" y="2" width="24" height="40" rx="4" />
    <path d="M25 36h6M21 9h5v5h-5zM30 9h5v5h-5zM21 18h5v5h-5zM30 18h1M34 22h1M30 23h1M34 18h1" />
    <path d="M54 22h28M75 15l7 7-7 7" />
    <rect x="98" y="3" width="48" height="38" rx="4" />
    <path d="M106 12h6v6h-6zM106 26h6v6h-6zM120 13h18M120 18h11M120 27h18M120 32h11" />
    <path d="M160 22h28M181 15l7 7-7 7" />
    <path class="soft" d="M212 42s-14-13-14-24a14 14 0 0 1 28 0c0 11-14 24-14 24z" />
    <path d="M206 18l4.500 4.500 8-8.500" />
  </svg>
);
