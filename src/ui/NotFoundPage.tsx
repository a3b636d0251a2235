// SPDX-License-Identifier: AGPL-3.0-or-later
import { text } from '../i18n/i18n.ts';
import { CodeBox } from './code/CodeBox.tsx';
import { useApp } from './context.ts';
import { TopBar } from './parts/TopBar.tsx';

/** An address that leads nowhere still leads on. */
export const NotFoundPage = () => {
  const { hrefOf, lang, store } = useApp();
  return (
    <>
      <TopBar />
      <main id="main" class="page" tabIndex={-1}>
        <h1 tabIndex={-1}>{text('shell.notFoundTitle')}</h1>
        <p class="lead">{text('shell.notFoundHelp')}</p>
        <p class="ln">
          <a class="btn pri" href={hrefOf({ page: 'home', lang })}>
            {text('shell.goHome')}
          </a>
          <a class="btn" href={hrefOf({ page: 'find', lang })}>
            {text('shell.find')}
          </a>
        </p>
        {store !== undefined && <CodeBox />}
      </main>
    </>
  );
};
