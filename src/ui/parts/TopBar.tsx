// SPDX-License-Identifier: AGPL-3.0-or-later
import type { ComponentChildren } from 'preact';
import { text } from '../../i18n/i18n.ts';
import { useApp } from '../context.ts';
import { Icon } from '../kit/Icon.tsx';

type Props = { label?: ComponentChildren; children?: ComponentChildren };

/** The bar of every screen but home: back, where one is, and what can be done with the whole page. Without JavaScript, back leads home. */
export const TopBar = ({ label, children }: Props) => {
  const { hrefOf, lang } = useApp();
  return (
    <header class="bar">
      <a class="ib" data-back href={hrefOf({ page: 'home', lang })} aria-label={text('shell.back')}>
        <Icon name="back" flip />
      </a>
      {label !== undefined && <p class="where">{label}</p>}
      {children}
    </header>
  );
};
