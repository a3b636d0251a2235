// SPDX-License-Identifier: AGPL-3.0-or-later
import { useEffect, useState } from 'preact/hooks';
import { text } from '../../i18n/i18n.ts';
import { deviceLanguage, LANGUAGES, languageOf } from '../../i18n/languages.ts';
import { useApp } from '../context.ts';
import { Mark } from '../home/Mark.tsx';
import { Icon } from '../kit/Icon.tsx';
import { GREETED, greetingOf } from './greetings.ts';
import { LanguageList } from './LanguageList.tsx';
import { Steps } from './Steps.tsx';
import { useNames } from './use-voices.ts';

const Greeting = () => (
  <h1 class="hello" id="choose" tabIndex={-1}>
    {LANGUAGES.slice(0, GREETED).map(({ code, dir }) => (
      <span key={code} lang={code} dir={dir}>
        {`${greetingOf(code).choose} `}
      </span>
    ))}
  </h1>
);

const Foot = ({ chosen }: { chosen: string }) => {
  const { hrefOf, store, state, letters } = useApp();
  const sayNames = useNames();
  useEffect(() => letters?.(chosen), [letters, chosen]);
  const { go, listen } = greetingOf(chosen);
  const page = state?.settings.place === undefined ? 'place' : 'home';
  return (
    <div class="foot" lang={chosen} dir={languageOf(chosen)?.dir}>
      {sayNames !== undefined && (
        <button type="button" class="btn" aria-label={listen} onClick={sayNames}>
          <Icon name="listen" flip />
        </button>
      )}
      <a
        class="btn pri"
        href={hrefOf({ page, lang: chosen })}
        onClick={() => void store?.setSettings({ lang: chosen })}
      >
        <span>{go}</span>
        <Icon name="next" flip />
      </a>
    </div>
  );
};

/** The very first screen: all languages, each in its own script. */
export const LanguagePage = () => {
  const { state } = useApp();
  const [picked, setPicked] = useState<string | undefined>(undefined);
  const usual = state && (state.settings.lang ?? deviceLanguage(navigator.languages) ?? LANGUAGES[0]?.code);
  const chosen = picked ?? usual;
  return (
    <main id="main" class="start" tabIndex={-1}>
      <div class="top">
        <div class="brandrow">
          <Mark />
          <span lang="it">{text('shell.name')}</span>
          <Steps at={1} />
        </div>
        <Greeting />
      </div>
      <LanguageList chosen={chosen} onChoose={setPicked} />
      {chosen !== undefined && <Foot chosen={chosen} />}
    </main>
  );
};
