// SPDX-License-Identifier: AGPL-3.0-or-later

const PHONE = 'M0 3a3 3 0 0 1 3-3h20a3 3 0 0 1 3 3v42a3 3 0 0 1-3 3h-20a3 3 0 0 1-3-3z M10 42.5h6';

/** One phone gives a file to another; there is no network above them. The words beside it say the same. */
export const Way = () => (
  <svg class="way flip" viewBox="0 0 200 64" aria-hidden="true">
    <path d={PHONE} transform="translate(8 10)" />
    <path d="M15 24h12 M15 32h12 M15 40h8" />
    <path class="goes" d="M46 34h28 M124 34h24 l-8 -7 M148 34l-8 7" />
    <path class="goes" d="M84 17h20l10 10v24h-30z M104 17v10h10 M91 40l5 5 9-11" />
    <path d={PHONE} transform="translate(166 10)" />
    <path d="M179 20v14 l-6 -6 M179 34l6 -6 M173 41h12" />
  </svg>
);
