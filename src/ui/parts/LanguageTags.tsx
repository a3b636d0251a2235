// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Service } from '../../domain/service.ts';
import { languageName } from '../../i18n/format.ts';
import { text } from '../../i18n/i18n.ts';
import { useApp } from '../context.ts';
import { Icon } from '../kit/Icon.tsx';

/** The languages a service speaks, its mediators' among them; the reader's own stands out. */
export const LanguageTags = ({ service }: { service: Service }) => {
  const { lang } = useApp();
  const codes = [...new Set([...(service.languages ?? []), ...(service.mediator?.languages ?? [])])];
  if (codes.length === 0) return null;
  const own = lang.split('-')[0];
  return (
    <span class="tag">
      <Icon name="talk" />
      <span class="vh">{text('shell.languagesHere')}</span>
      <span class="tags">
        {codes.map(code => (
          <span key={code} class={code === own && own !== 'it' ? 'lk mine' : 'lk'}>
            {code === 'mul' ? text('shell.manyLanguages') : languageName(code)}
          </span>
        ))}
      </span>
    </span>
  );
};
