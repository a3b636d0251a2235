// SPDX-License-Identifier: AGPL-3.0-or-later
import words from '../../locales/it/site.json' with { type: 'json' };
import type { Atlas } from '../domain/atlas.ts';
import { pathOf } from '../domain/permalink.ts';
import { dialString } from '../domain/phone.ts';
import { LANGUAGES } from '../i18n/languages.ts';
import { safetyLines } from '../ui/sos/help-lines.ts';
import { fill } from './fill.ts';

/** The number for danger comes from the data, like every other: where they have none, none is shown. */
const Danger = ({ atlas, base }: { atlas: Atlas; base: string }) => {
  const phone = safetyLines(atlas).danger?.phones?.[0];
  return (
    <p class="ln">
      {phone !== undefined && (
        <a class="btn bad" href={`tel:${dialString(phone)}`}>
          {fill(words.code.call, { phone })}
        </a>
      )}
      <a class="btn" href={`${base}${pathOf({ page: 'sos', lang: 'it' })}`}>
        {words.shortcuts.sos}
      </a>
    </p>
  );
};

/**
 * What a reader without JavaScript gets at an address that is not written: the homes in every language, and whom
 * to call. With it, the app draws the address itself.
 */
export const MissingPage = ({ atlas, base }: { atlas: Atlas; base: string }) => (
  <noscript>
    <main class="page">
      <h1>{words.script.title}</h1>
      <p class="lead">{words.script.help}</p>
      <p class="ln">
        <a class="btn pri" href={`${base}${pathOf({ page: 'home', lang: 'it' })}`}>
          {words.script.open}
        </a>
      </p>
      <Danger atlas={atlas} base={base} />
    </main>
    <nav class="langs" aria-label={words.code.languages}>
      {LANGUAGES.map(({ code, dir, endonym }) => (
        <a key={code} class="lang" href={`${base}${code}/`} lang={code} hreflang={code} dir={dir}>
          {endonym}
        </a>
      ))}
    </nav>
  </noscript>
);
