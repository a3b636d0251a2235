// SPDX-License-Identifier: AGPL-3.0-or-later
import type { ComponentChildren } from 'preact';
import { Icon, Picture } from '../kit/Icon.tsx';

type Props = {
  picture?: string;
  icon?: string;
  title: ComponentChildren;
  small?: readonly (string | false | undefined)[];
};

/** One thing that can be done, with what is known about it under it. */
export const DoRow = ({
  picture,
  icon = 'doc',
  title,
  small = [],
  children,
}: Props & { children?: ComponentChildren }) => (
  <li>
    {picture === undefined ? <Icon name={icon} /> : <Picture name={picture} />}
    <div class="g">
      {title}
      {small.map(line => typeof line === 'string' && line !== '' && <small key={line}>{line}</small>)}
      {children}
    </div>
  </li>
);
