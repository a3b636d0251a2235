// SPDX-License-Identifier: AGPL-3.0-or-later
import { useRef } from 'preact/hooks';
import { text } from '../i18n/i18n.ts';
import { languageOf } from '../i18n/languages.ts';
import { useApp } from '../ui/context.ts';
import { useOnline } from '../ui/home/use-online.ts';
import { Icon } from '../ui/kit/Icon.tsx';
import { ALWAYS_KEPT, type Loaded } from './load-screen.ts';

/** The language that did not come, until it does or the reader takes another. */
export const useMissed = ({ lang, missed }: Loaded, chosen: string | undefined): string | undefined => {
  const last = useRef<string | undefined>(undefined);
  if (missed !== undefined) last.current = missed;
  else if (lang !== ALWAYS_KEPT || chosen === ALWAYS_KEPT) last.current = undefined;
  return last.current;
};

/** Why one reads Italian, in Italian: nothing else is on the phone. With a network, the way to the language. */
export const InItalian = ({ missed }: { missed: string }) => {
  const { address, query, hrefOf } = useApp();
  const online = useOnline();
  const language = languageOf(missed);
  return (
    <p class="notice still" role="status">
      <Icon name="nonet" size="small" />
      <span class="g">{text('shell.inItalian')}</span>
      {online && language !== undefined && 'lang' in address && (
        // Asked of the network as a new page: what failed to come once is not asked for again by this one.
        <a
          class="link"
          href={hrefOf({ ...address, lang: missed }, query)}
          target="_self"
          lang={missed}
          dir={language.dir}
          hreflang={missed}
        >
          {language.endonym}
        </a>
      )}
    </p>
  );
};
