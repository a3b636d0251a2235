// SPDX-License-Identifier: AGPL-3.0-or-later
import type { ComponentChildren } from 'preact';
import { Icon } from './Icon.tsx';

type Props = { tone: 'neutral' | 'warn' | 'error'; icon?: string; children: ComponentChildren };

/** One thing to know before going on. Errors are spoken at once. */
export const Banner = ({ tone, icon = 'warn', children }: Props) => (
  <div class={`banner ${tone}`} role={tone === 'error' ? 'alert' : undefined}>
    <Icon name={icon} />
    <div class="g" data-read>
      {children}
    </div>
  </div>
);
