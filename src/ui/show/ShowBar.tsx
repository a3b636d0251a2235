// SPDX-License-Identifier: AGPL-3.0-or-later
import { text } from '../../i18n/i18n.ts';
import { useApp } from '../context.ts';
import { Icon } from '../kit/Icon.tsx';
import { useTop } from './use-top.ts';

/** What this screen is, and the way out of it. */
export const ShowBar = ({ title }: { title: string }) => {
  const { hrefOf, address } = useApp();
  const heading = useTop();
  return (
    <header class="bar">
      <a class="ib" data-back href={hrefOf(address)} aria-label={text('show.close')}>
        <Icon name="close" />
      </a>
      <h1 class="g" tabIndex={-1} ref={heading}>
        {title}
      </h1>
    </header>
  );
};
