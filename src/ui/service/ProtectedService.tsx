// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Service } from '../../domain/service.ts';
import { text } from '../../i18n/i18n.ts';
import { useApp } from '../context.ts';
import { Listen } from '../listen/Listen.tsx';
import { OpenTag } from '../parts/OpenTag.tsx';
import { TopBar } from '../parts/TopBar.tsx';
import { titleOf } from '../service-title.ts';
import { CallLink } from './Actions.tsx';
import { Go } from './Go.tsx';
import { Hours } from './Hours.tsx';
import { Languages } from './Languages.tsx';
import { Later } from './Later.tsx';
import { NoteLines } from './NoteLines.tsx';
import { notesFor } from './note-places.ts';
import { TrustCard } from './TrustCard.tsx';

const exitBar = () => import('../sos/ExitBar.tsx').then(m => m.ExitBar);

const Help = ({ service }: { service: Service }) => {
  const { phones = [], notes, kind, serves } = service;
  // A line for all of Italy has no address one could ask for.
  const isPlace = kind !== 'helpline_online' && serves?.includes('italy') !== true;
  return (
    <>
      <p class="ln state" data-read>
        <OpenTag service={service} />
      </p>
      <p class="prim" data-read>
        {phones.map((phone, place) => (
          <CallLink key={phone} phone={phone} look={place === 0 ? 'btn pri' : 'btn'} word={place === 0} />
        ))}
      </p>
      <NoteLines notes={notesFor(notes, 'call')} icon="phone" />
      {isPlace && (
        <p class="lead" data-read>
          {text('service.byPhone')}
        </p>
      )}
      <Languages service={service} />
      <Hours service={{ ...service, stops: undefined }} />
    </>
  );
};

/** Protection and emergency: a number, never a place, and nothing that stays on the phone. */
export const ProtectedService = ({ service }: { service: Service }) => {
  const { lang, hrefOf, store } = useApp();
  const { title, italian } = titleOf(service, lang);
  const leads = store !== undefined && service.kind !== 'helpline_online';
  return (
    <>
      <TopBar>
        <Listen look="btn quiet" discreet />
      </TopBar>
      {leads && <Later load={exitBar} words={{ [lang]: ['sos'] }} give={{}} />}
      <main id="main" class="page svc" tabIndex={-1} data-neutral>
        <h1 tabIndex={-1} data-read lang={italian === undefined ? 'it' : undefined}>
          {title}
        </h1>
        {italian !== undefined && (
          <span class="it" lang="it" data-read>
            {italian}
          </span>
        )}
        {service.status === 'closed' ? (
          <p class="ln" data-read>
            {text('service.isClosed')}
          </p>
        ) : (
          <Help service={service} />
        )}
        <p class="ln">
          <Go href={hrefOf({ page: 'safety', lang })}>{text('service.protection')}</Go>
        </p>
        <TrustCard service={service} />
      </main>
    </>
  );
};
