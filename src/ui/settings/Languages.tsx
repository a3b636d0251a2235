// SPDX-License-Identifier: AGPL-3.0-or-later
import { text } from '../../i18n/i18n.ts';
import { LANGUAGES } from '../../i18n/languages.ts';
import { useApp } from '../context.ts';

/** The interface in each language it speaks, by its own name. */
export const Languages = () => {
  const { lang, hrefOf, store } = useApp();
  return (
    <section class="block" aria-labelledby="language">
      <h2 id="language">{text('settings.language')}</h2>
      <ul class="tags" role="list">
        {LANGUAGES.map(({ code, endonym, dir }) => (
          <li key={code}>
            <a
              class="chip"
              href={hrefOf({ page: 'settings', lang: code })}
              hreflang={code}
              lang={code}
              dir={dir}
              aria-current={code === lang ? 'true' : undefined}
              onClick={() => void store?.setSettings({ lang: code })}
            >
              {endonym}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
};
