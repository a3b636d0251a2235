// SPDX-License-Identifier: AGPL-3.0-or-later
import type { ComponentChildren } from 'preact';
import { text } from '../../i18n/i18n.ts';
import { languageOf } from '../../i18n/languages.ts';
import { useApp } from '../context.ts';
import { Icon } from '../kit/Icon.tsx';
import { Around } from '../town/Around.tsx';
import { Mark } from './Mark.tsx';
import { StatusLine } from './StatusLine.tsx';

const LanguagePill = () => {
  const { hrefOf, lang } = useApp();
  const endonym = languageOf(lang)?.endonym ?? lang;
  return (
    <a
      class="pill"
      href={hrefOf({ page: 'start' })}
      aria-label={text('home.language', { language: endonym })}
    >
      <Icon name="globe" />
      {endonym}
    </a>
  );
};

const PlaceChip = () => {
  const { hrefOf, lang, town } = useApp();
  return (
    <a class="pill" href={hrefOf({ page: 'place', lang })}>
      <Icon name="pin" />
      <span>
        {town === undefined ? text('home.choosePlace') : <Around of="home.near" town={town.name} />}
        {town !== undefined && <span class="vh">{text('home.changePlace')}</span>}
      </span>
      <Icon name="down" size="small" />
    </a>
  );
};

/** The head of the first screen: whose app this is, in which language, near which town, and the question. */
export const Panel = ({ children }: { children: ComponentChildren }) => (
  <header class="hero">
    <div class="hbar">
      <Mark />
      <span class="nm" lang="it">
        {text('shell.name')}
      </span>
      <LanguagePill />
    </div>
    <h1 tabIndex={-1}>{text('home.question')}</h1>
    {children}
    <div class="under">
      <PlaceChip />
      <StatusLine />
    </div>
  </header>
);
