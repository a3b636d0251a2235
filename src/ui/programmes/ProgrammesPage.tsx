// SPDX-License-Identifier: AGPL-3.0-or-later
import { text } from '../../i18n/i18n.ts';
import { useApp } from '../context.ts';
import { TopBar } from '../parts/TopBar.tsx';
import { ProgrammeList } from './ProgrammeList.tsx';

/** The programmes of all regions. */
export const ProgrammesPage = () => {
  const { hrefOf, lang } = useApp();
  return (
    <>
      <TopBar label={text('shell.name')} />
      <main id="main" class="page stack" tabIndex={-1}>
        <h1 tabIndex={-1}>{text('programmes.title')}</h1>
        <p class="lead">{text('programmes.lead')}</p>
        <ProgrammeList />
        <p>
          <a class="more" href={hrefOf({ page: 'guides', lang })}>
            {text('guideNames.all')}
          </a>
        </p>
      </main>
    </>
  );
};
