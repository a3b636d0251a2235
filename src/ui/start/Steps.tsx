// SPDX-License-Identifier: AGPL-3.0-or-later

/** How far the two questions of a first visit have come; the headings say the same in words. */
export const Steps = ({ at }: { at: 1 | 2 }) => (
  <span class="steps" aria-hidden="true">
    <i class="on" />
    <i class={at === 2 ? 'on' : undefined} />
  </span>
);
