// SPDX-License-Identifier: AGPL-3.0-or-later
import type { ComponentChildren } from 'preact';
import { Icon } from '../kit/Icon.tsx';

/** A part of the page with its own heading; `data-read` is what Listen reads. */
export const Block = ({ title, children }: { title: string; children: ComponentChildren }) => (
  <section class="block" data-read>
    <h2>{title}</h2>
    {children}
  </section>
);

/** A remark beside the facts. */
export const Note = ({ icon, children }: { icon: string; children: ComponentChildren }) => (
  <p class="note">
    <Icon name={icon} />
    <span class="g">{children}</span>
  </p>
);
