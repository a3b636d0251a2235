// SPDX-License-Identifier: AGPL-3.0-or-later
import type { ComponentChildren } from 'preact';
import { Icon } from '../kit/Icon.tsx';

type Props = { icon: string; flip?: boolean; look?: string; children: ComponentChildren };

/** A small fact with its picture. */
export const Tag = ({ icon, flip, look = 'tag', children }: Props) => (
  <span class={look}>
    <Icon name={icon} size="small" flip={flip} />
    <span>{children}</span>
  </span>
);
