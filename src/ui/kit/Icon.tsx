// SPDX-License-Identifier: AGPL-3.0-or-later

export type IconName =
  | 'mark'
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
export const Icon = ({ name, large = false }: { name: IconName; large?: boolean }) => (
  <svg class={large ? 'icon large' : 'icon'} aria-hidden="true">
    <use href={`${import.meta.env.BASE_URL}icons/sprite.svg#${name}`} />
  </svg>
);
