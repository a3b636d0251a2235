// SPDX-License-Identifier: AGPL-3.0-or-later
import { text } from '../../i18n/i18n.ts';
import { useApp } from '../context.ts';
import { Choose } from './Choose.tsx';
import { FAMILIES, phrasesOf } from './phrases.ts';
import { ShowBar } from './ShowBar.tsx';

/** What is said in any office, for a reader who has no service open. */
export const PhrasesScreen = () => {
  const { lang } = useApp();
  return (
    <main id="main" class="show white" tabIndex={-1}>
      <ShowBar title={text('phrases.title')} />
      <div class="spoken">
        <Choose all={FAMILIES.flatMap(family => phrasesOf(family, lang))} />
      </div>
    </main>
  );
};
