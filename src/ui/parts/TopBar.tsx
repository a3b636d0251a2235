// SPDX-License-Identifier: AGPL-3.0-or-later
import { text } from '../../i18n/i18n.ts';
import { useApp } from '../context.ts';
import { Icon } from '../kit/Icon.tsx';

/** The bar of every screen but home: back, and where one is. Without JavaScript, back leads home. */
export const TopBar = ({ label }: { label?: string | undefined }) => {
  const { hrefOf, lang } = useApp();
  return (
    <header class="bar">
      <a class="ib" data-back href={hrefOf({ page: 'home', lang })} aria-label={text('shell.back')}>
        <Icon name="back" flip />
      </a>
      {label !== undefined && <p class="where">{label}</p>}
    </header>
  );
};
