// SPDX-License-Identifier: AGPL-3.0-or-later
import { useEffect } from 'preact/hooks';
import type { Address } from '../../domain/permalink.ts';
import { dialString } from '../../domain/phone.ts';
import { text } from '../../i18n/i18n.ts';
import { LANGUAGES, languageOf } from '../../i18n/languages.ts';
import { leavesNoTrace } from '../../store/discreet.ts';
import { useApp } from '../context.ts';
import { Icon } from '../kit/Icon.tsx';
import { TopBar } from '../parts/TopBar.tsx';
import { Elsewhere, Onward, useSought } from '../service/MissingService.tsx';
import { envelopeOf } from '../service/place.ts';
import { CodeBox } from './CodeBox.tsx';
import { type Target, targetOf } from './target.ts';

const addressIn = (target: Target, lang: string): Address =>
  'service' in target
    ? { page: 'service', lang, id: target.service.id }
    : { page: 'municipality', lang, id: target.town.istat };

/** What the code is of, in Italian as on the wall, and the way on in every language. */
const Found = ({ target }: { target: Target }) => {
  const { atlas, hrefOf } = useApp();
  const name = 'service' in target ? target.service.name : target.town.name;
  const service = 'service' in target ? target.service : undefined;
  const address = service && !leavesNoTrace(service) ? envelopeOf(service, atlas) : undefined;
  return (
    <main id="main" class="page" tabIndex={-1} data-neutral={service && leavesNoTrace(service)}>
      <h1 tabIndex={-1} lang="it">
        {name}
      </h1>
      {address !== undefined && <p lang="it">{address}</p>}
      <p class="ln">
        {service?.phones?.map(phone => (
          <a
            key={phone}
            class="btn pri"
            href={`tel:${dialString(phone)}`}
            aria-label={text('shell.call', { phone })}
          >
            <Icon name="phone" />
            <bdi dir="ltr">{phone}</bdi>
          </a>
        ))}
      </p>
      <ul class="rows block" role="list">
        {LANGUAGES.map(({ code, endonym, dir }) => (
          <li key={code}>
            <a class="row" href={hrefOf(addressIn(target, code))} lang={code} dir={dir} hreflang={code}>
              {endonym}
            </a>
          </li>
        ))}
      </ul>
    </main>
  );
};

const Unknown = ({ code }: { code: string }) => {
  const sought = useSought({ code });
  const { store, state } = useApp();
  if (store === undefined || sought === 'looking')
    return <h1 tabIndex={-1}>{text('service.codeLooking', { code })}</h1>;
  if (sought !== 'nowhere')
    return (
      <>
        <h1 tabIndex={-1}>{text('service.elsewhereTitle')}</h1>
        <Elsewhere region={sought.region} />
      </>
    );
  return (
    <>
      <h1 tabIndex={-1}>{text('service.codeTitle')}</h1>
      <p class="lead">{text('service.codeHelp')}</p>
      {state?.problem !== undefined && <p>{text('shell.noData')}</p>}
      <CodeBox typed={code} />
      <Onward />
    </>
  );
};

/** The page behind a printed code: with the app alive it goes on at once, in the reader's language. */
export const CodePage = () => {
  const { address, atlas, store, state, lang, go } = useApp();
  const code = address.page === 'code' ? address.code : '';
  const target = targetOf(code, atlas);
  const chosen = state?.settings.lang ?? lang;
  const alive = store !== undefined && target !== undefined;
  useEffect(() => {
    if (alive) go(addressIn(target, languageOf(chosen) === undefined ? 'it' : chosen), '', { replace: true });
  }, [alive, code, chosen]);
  if (target !== undefined) return <Found target={target} />;
  return (
    <>
      <TopBar />
      <main id="main" class="page" tabIndex={-1}>
        <Unknown key={code} code={code} />
      </main>
    </>
  );
};
