// SPDX-License-Identifier: AGPL-3.0-or-later

export type IconName =
  | 'phone'
  | 'pin'
  | 'globe'
  | 'clock'
  | 'shield'
  | 'send'
  | 'open'
  | 'moon'
  | 'ask'
  | 'warn'
  | 'doc';

/** A picture beside a word; the word is its name, so it is silent to screen readers. */
export const Icon = ({ name }: { name: IconName }) => (
  <svg class="icon" aria-hidden="true">
    <use href={`${import.meta.env.BASE_URL}icons/sprite.svg#${name}`} />
  </svg>
);
