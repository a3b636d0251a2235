// SPDX-License-Identifier: AGPL-3.0-or-later
import { useCallback } from 'preact/hooks';
import { text } from '../../i18n/i18n.ts';
import { useApp } from '../context.ts';
import { Icon } from '../kit/Icon.tsx';
import { exitOf, leave, useTripleEscape } from './leave.ts';

/** The way out, always in sight. Without JavaScript it is a plain link, and the visit stays in the history. */
export const ExitBar = () => {
  const { base } = useApp();
  const go = useCallback(() => leave(base), [base]);
  useTripleEscape(go);
  const onClick = (event: MouseEvent) => {
    event.preventDefault();
    go();
  };
  return (
    <aside class="exitbar" aria-label={text('sos.leaveBar')}>
      <a class="exit" href={exitOf(base)} rel="nofollow" onClick={onClick}>
        <Icon name="exit" flip />
        <span>{text('sos.leave')}</span>
      </a>
    </aside>
  );
};
