// SPDX-License-Identifier: AGPL-3.0-or-later
import { text } from '../../i18n/i18n.ts';
import { TopBar } from '../parts/TopBar.tsx';
import { GuideList } from './GuideList.tsx';

/** What to do, journey by journey. */
export const GuidesPage = () => (
  <>
    <TopBar label={text('shell.name')} />
    <main id="main" class="page wide journey" tabIndex={-1}>
      <h1 tabIndex={-1}>{text('guideNames.all')}</h1>
      <p class="lead">{text('guides.lead')}</p>
      <GuideList />
    </main>
  </>
);
