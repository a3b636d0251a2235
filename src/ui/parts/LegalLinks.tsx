// SPDX-License-Identifier: AGPL-3.0-or-later
import { text } from '../../i18n/i18n.ts';
import { useApp } from '../context.ts';

const LEGAL = ['privacy', 'accessibility', 'legal'] as const;
const ALL = ['guides', 'programmes', 'settings', 'about', ...LEGAL] as const;

type Props = { pages?: readonly (typeof ALL)[number][] };

/** The pages about the app itself; at the foot of every page of an office those that the law asks for. */
export const LegalLinks = ({ pages = LEGAL }: Props) => {
  const { hrefOf, lang } = useApp();
  return (
    <nav aria-label={text('home.more')}>
      <ul class="links" role="list">
        {pages.map(page => (
          <li key={page}>
            <a href={hrefOf({ page, lang })}>
              {page === 'guides' ? text('guideNames.all') : text(`home.${page}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
};

/** All of them, at the foot of the first screen. */
export const Footer = () => <LegalLinks pages={ALL} />;
