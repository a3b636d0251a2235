// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Programme } from '../../domain/programme.ts';
import { text } from '../../i18n/i18n.ts';
import { useApp } from '../context.ts';
import { Banner } from '../kit/Banner.tsx';
import { Named } from '../parts/Named.tsx';
import { TopBar } from '../parts/TopBar.tsx';
import { ActionCard } from './ActionCard.tsx';
import { Partners, Sources, Where } from './Facts.tsx';
import { maybeText } from './maybe-text.ts';
import { ProgrammeList } from './ProgrammeList.tsx';
import { periodOf, toldProgramme } from './words.ts';

/** Of another region, or of none: its name, where it has words, and the way to the data it is in. */
const Missing = ({ id }: { id: string }) => {
  const { hrefOf, lang } = useApp();
  const title = maybeText('programmes', `of.${id}.title`);
  return (
    <>
      <h1 tabIndex={-1}>{title ?? text('programmes.notHere')}</h1>
      {title !== undefined && <p>{text('programmes.notHere')}.</p>}
      <p class="lead">{text('programmes.notHereHelp')}</p>
      <p class="ln">
        <a class="btn pri" href={hrefOf({ page: 'settings', lang })}>
          {text('programmes.regions')}
        </a>
        <a class="btn" href={hrefOf({ page: 'programmes', lang })}>
          {text('programmes.all')}
        </a>
      </p>
      <ProgrammeList />
    </>
  );
};

/** Years stay together on their line. */
const unbroken = (words: string): string => words.replaceAll(/(?<=\d)-(?=\d)/g, '\u2011');

const Head = ({ programme }: { programme: Programme }) => {
  const { lang } = useApp();
  const { words, italian } = toldProgramme(programme, lang);
  const period = periodOf(programme);
  return (
    <>
      <h1 tabIndex={-1} lang="it">
        {programme.name}
      </h1>
      <p class="lead" lang={italian === undefined ? 'it' : undefined}>
        {unbroken(words)}
      </p>
      {italian !== undefined && (
        <p class="it">
          <bdi lang="it">{unbroken(italian)}</bdi>
        </p>
      )}
      <p class="it">
        {period !== undefined && (
          <>
            <span class="nw">{period}</span> ·{' '}
          </>
        )}
        <span class="nw">
          <Named
            names={[unbroken(programme.fund)]}
            say={([fund = '']) => text('programmes.fund', { fund })}
          />
        </span>
      </p>
    </>
  );
};

const Whole = ({ programme }: { programme: Programme }) => {
  const { town, store, hrefOf, lang } = useApp();
  return (
    <>
      <Head programme={programme} />
      <section class="block">
        <h2>{text('programmes.actions')}</h2>
        {store !== undefined && town === undefined && (
          <p>
            <a class="more" href={hrefOf({ page: 'place', lang })}>
              {text('programmes.chooseTown')}
            </a>
          </p>
        )}
        <ul class="cards" role="list">
          {programme.actions.map(action => (
            <ActionCard key={action.id} programme={programme} action={action} />
          ))}
        </ul>
      </section>
      <Where programme={programme} />
      <Partners programme={programme} />
      <Sources programme={programme} />
      <div class="block">
        <Banner tone="neutral" icon="ask">
          {text('programmes.ask')}
        </Banner>
      </div>
    </>
  );
};

/** One programme: what a person can get from each of its actions, and where to ask. */
export const ProgrammePage = () => {
  const { atlas, address } = useApp();
  const wanted = address.page === 'programme' ? address.id : '';
  const programme = atlas.programmes.find(({ id }) => id === wanted);
  return (
    <>
      <TopBar label={text('programmes.title')} />
      <main id="main" class="page" tabIndex={-1}>
        {programme === undefined ? <Missing id={wanted} /> : <Whole programme={programme} />}
      </main>
    </>
  );
};
