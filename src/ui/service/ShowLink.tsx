// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Ref } from 'preact';
import { text } from '../../i18n/i18n.ts';
import { useApp } from '../context.ts';
import { Icon } from '../kit/Icon.tsx';
import { Go } from './Go.tsx';

/** Leads to the screen for somebody else's eyes; until there is JavaScript, an unseen box of the same size. */
export const ShowLink = ({ at }: { at?: Ref<HTMLAnchorElement> }) => {
  const { hrefOf, address, store } = useApp();
  const words = text('service.show');
  if (store === undefined)
    return (
      <span class="btn hold" aria-hidden="true">
        <Icon name="show" />
        <span>{words}</span>
      </span>
    );
  return (
    <Go look="btn tint" href={hrefOf(address, '?show=1')} icon="show" at={at}>
      {words}
    </Go>
  );
};
