// SPDX-License-Identifier: AGPL-3.0-or-later
import type { ComponentChildren, Ref } from 'preact';
import { Icon } from '../kit/Icon.tsx';

type Props = {
  href: string;
  children: ComponentChildren;
  look?: string;
  icon?: string;
  flip?: boolean;
  label?: string | undefined;
  external?: boolean | undefined;
  at?: Ref<HTMLAnchorElement>;
};

/** A link that looks like a button. */
export const Go = ({ href, children, look = 'btn', icon, flip, label, external, at }: Props) => (
  <a class={look} href={href} aria-label={label} rel={external ? 'external noreferrer' : undefined} ref={at}>
    {icon !== undefined && <Icon name={icon} flip={flip} />}
    <span>{children}</span>
  </a>
);
