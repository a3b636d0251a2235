// SPDX-License-Identifier: AGPL-3.0-or-later
import type { ComponentType } from 'preact';
import { text } from '../i18n/i18n.ts';
import { useApp } from './context.ts';
import { SpriteContext } from './kit/Icon.tsx';
import { TabBar } from './parts/TabBar.tsx';

type Props = { page: ComponentType };

/** Where the four tabs would lead away from what one came for. */
const WITHOUT_TABS = ['start', 'desk', 'posters', 'notices', 'embed', 'embed-desk'];

/** Any screen in its frame: the way past the bars, the screen itself, the four tabs. */
export const Screen = ({ page: Page }: Props) => {
  const { base, address } = useApp();
  return (
    <SpriteContext.Provider value={`${base}i.svg`}>
      <div class="app">
        <a class="skip" href="#main">
          {text('shell.skip')}
        </a>
        <Page />
        {!WITHOUT_TABS.includes(address.page) && <TabBar />}
      </div>
    </SpriteContext.Provider>
  );
};
