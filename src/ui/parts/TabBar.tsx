// SPDX-License-Identifier: AGPL-3.0-or-later
import { text } from '../../i18n/i18n.ts';
import { useApp } from '../context.ts';
import { Icon } from '../kit/Icon.tsx';

/** The four places that are one tap away from everywhere. */
export const TabBar = () => {
  const { hrefOf, lang, address } = useApp();
  const tabs = [
    { page: 'home', icon: 'home', label: text('shell.home') },
    { page: 'map', icon: 'map', label: text('shell.map') },
    { page: 'saved', icon: 'save', label: text('shell.saved') },
  ] as const;
  return (
    <nav class="nav" aria-label={text('shell.main')}>
      {tabs.map(({ page, icon, label }) => (
        <a key={page} href={hrefOf({ page, lang })} aria-current={address.page === page ? 'page' : undefined}>
          <Icon name={icon} />
          <span>{label}</span>
        </a>
      ))}
      <a
        class="sos"
        href={hrefOf({ page: 'sos', lang })}
        aria-current={address.page === 'sos' ? 'page' : undefined}
      >
        <Icon name="sos" />
        <span lang="en">SOS</span>
        <span class="vh">{text('shell.sosName')}</span>
      </a>
    </nav>
  );
};
