// SPDX-License-Identifier: AGPL-3.0-or-later
import { text } from '../../i18n/i18n.ts';
import { useApp } from '../context.ts';
import { Icon } from '../kit/Icon.tsx';

const PAGES = ['programmes', 'about', 'privacy', 'accessibility', 'legal'] as const;

/** The pages about the app itself, but for the one that is open. */
export const OtherPages = () => {
  const { hrefOf, lang, address } = useApp();
  return (
    <nav class="block" aria-label={text('home.more')}>
      <ul class="rows" role="list">
        {PAGES.filter(page => page !== address.page).map(page => (
          <li key={page}>
            <a class="row" href={hrefOf({ page, lang })}>
              <span class="g">{text(`home.${page}`)}</span>
              <Icon name="next" flip />
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
};
