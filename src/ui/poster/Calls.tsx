// SPDX-License-Identifier: AGPL-3.0-or-later
import { type TextKey, text } from '../../i18n/i18n.ts';
import { languageOf } from '../../i18n/languages.ts';

type Props = { langs: readonly string[]; of: TextKey; kind?: string };

/** One sentence in many languages, each in its own letters and direction. */
export const Calls = ({ langs, of, kind = 'calls' }: Props) => (
  <ul class={kind} role="list">
    {langs.map(lang => (
      <li key={lang} lang={lang} dir={languageOf(lang)?.dir}>
        {text(of, { lng: lang })}
      </li>
    ))}
  </ul>
);
