// SPDX-License-Identifier: AGPL-3.0-or-later
import { text } from '../../i18n/i18n.ts';
import { useApp } from '../context.ts';

const PAGES = ['programmes', 'settings', 'about', 'privacy', 'accessibility', 'legal'] as const;

/** The pages that are about the app itself. */
export const Footer = () => {
  const { hrefOf, lang } = useApp();
  return (
    <nav aria-label={text('home.more')}>
      <ul class="links" role="list">
        <li>
          <a href={hrefOf({ page: 'guides', lang })}>{text('guideNames.all')}</a>
        </li>
        {PAGES.map(page => (
          <li key={page}>
            <a href={hrefOf({ page, lang })}>{text(`home.${page}`)}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
};
