// SPDX-License-Identifier: AGPL-3.0-or-later
import { NEEDS } from '../../domain/vocabulary.ts';
import { useApp } from '../context.ts';
import { Picture } from '../kit/Icon.tsx';
import { NEED_LOOKS } from '../needs.ts';
import { guidesOf, guideTitle, guideWords } from './words.ts';

/** All guides, in the order of the needs they answer. */
export const GuideList = () => {
  const { atlas, hrefOf, lang } = useApp();
  const guides = NEEDS.flatMap(need => guidesOf(atlas.guides, need));
  return (
    <ul class="cards" role="list">
      {guides.map(guide => {
        const { family, picture } = NEED_LOOKS[guide.need];
        return (
          <li key={guide.id} class={`card ${family}`}>
            <div class="hd">
              <span class="badge">
                <Picture name={picture} />
              </span>
              <div class="g">
                <h2>
                  <a href={hrefOf({ page: 'guide', lang, id: guide.id })}>{guideTitle(guide)}</a>
                </h2>
                <p class="it">{guideWords(guide, 'lead')}</p>
              </div>
            </div>
          </li>
        );
      })}
    </ul>
  );
};
