// SPDX-License-Identifier: AGPL-3.0-or-later
import { text } from '../../i18n/i18n.ts';
import { useApp } from '../context.ts';
import { useLazy } from '../find/use-lazy.ts';
import { Icon } from '../kit/Icon.tsx';
import { TopBar } from '../parts/TopBar.tsx';
import { useReturn } from '../parts/use-return.ts';
import { GuideList } from './GuideList.tsx';

const loadPhrases = () => import('../show/PhrasesScreen.tsx').then(m => m.PhrasesScreen);

/** What to do, journey by journey; and what to say where one has arrived. */
export const GuidesPage = () => {
  const { store, query, hrefOf, address } = useApp();
  const asked = store !== undefined && new URLSearchParams(query).has('show');
  const PhrasesScreen = useLazy(asked, loadPhrases);
  const showing = asked && PhrasesScreen !== undefined;
  const link = useReturn(showing);
  if (showing) return <PhrasesScreen />;
  return (
    <>
      <TopBar label={text('shell.name')} />
      <main id="main" class="page wide journey" tabIndex={-1}>
        <h1 tabIndex={-1}>{text('guideNames.all')}</h1>
        <p class="lead">{text('guides.lead')}</p>
        <p class="choose">
          <a
            class={store === undefined ? 'btn tint hold' : 'btn tint'}
            href={hrefOf(address, '?show=1')}
            ref={link}
          >
            <Icon name="show" />
            <span>{text('phrases.title')}</span>
          </a>
        </p>
        <GuideList />
      </main>
    </>
  );
};
