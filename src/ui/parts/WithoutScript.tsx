// SPDX-License-Identifier: AGPL-3.0-or-later
import type { ComponentChildren } from 'preact';
import { text, word } from '../../i18n/i18n.ts';
import { useApp } from '../context.ts';
import { Icon } from '../kit/Icon.tsx';

/** For readers without JavaScript, on a screen that does little without: why, and the pages that need none. */
export const WithoutScript = ({ children }: { children?: ComponentChildren }) => {
  const { hrefOf, lang } = useApp();
  return (
    <noscript>
      <div class="block">
        <p class="lead">{text('find.script')}</p>
        <ul class="rows" role="list">
          <li>
            <a class="row" href={hrefOf({ page: 'home', lang })}>
              <Icon name="home" />
              <span class="g">{text('shell.goHome')}</span>
            </a>
          </li>
          <li>
            <a class="row" href={hrefOf({ page: 'sos', lang })}>
              <Icon name="sos" />
              <span class="g">{text('shell.sosName')}</span>
            </a>
          </li>
          <li>
            <a class="row" href={hrefOf({ page: 'safety', lang })}>
              <Icon name="shield" />
              <span class="g">{word('need.safety')}</span>
            </a>
          </li>
        </ul>
      </div>
      {children}
    </noscript>
  );
};
