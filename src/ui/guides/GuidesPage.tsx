// SPDX-License-Identifier: AGPL-3.0-or-later
import { text } from '../../i18n/i18n.ts';
import { useApp } from '../context.ts';
import { TopBar } from '../parts/TopBar.tsx';
import { useReturn } from '../parts/use-return.ts';
import { Later } from '../service/Later.tsx';
import { ShowLink } from '../service/ShowLink.tsx';
import { GuideList } from './GuideList.tsx';

const phrasesScreen = () => import('../show/PhrasesScreen.tsx').then(m => m.PhrasesScreen);

/** What to do, journey by journey; and what to say where one has arrived. */
export const GuidesPage = () => {
  const { store, query, lang } = useApp();
  const showing = store !== undefined && new URLSearchParams(query).has('show');
  const link = useReturn(showing);
  if (showing) return <Later load={phrasesScreen} words={{ [lang]: ['show', 'phrases'] }} give={{}} />;
  return (
    <>
      <TopBar label={text('shell.name')} />
      <main id="main" class="page wide journey" tabIndex={-1}>
        <h1 tabIndex={-1}>{text('guideNames.all')}</h1>
        <p class="lead">{text('guides.lead')}</p>
        <p class="choose">
          <ShowLink at={link} words={text('phrases.title')} />
        </p>
        <GuideList />
      </main>
    </>
  );
};
