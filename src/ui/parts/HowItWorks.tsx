// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Need } from '../../domain/vocabulary.ts';
import { text } from '../../i18n/i18n.ts';
import { useApp } from '../context.ts';
import { guidesOf, guideTitle } from '../guides/words.ts';
import { Icon } from '../kit/Icon.tsx';

/** A quiet way from the offices of a need to the guides that explain it. */
export const HowItWorks = ({ need }: { need: Need | undefined }) => {
  const { atlas, hrefOf, lang } = useApp();
  const guides = need === undefined ? [] : guidesOf(atlas.guides, need);
  const [first, ...others] = guides;
  if (first === undefined) return null;
  if (others.length === 0)
    return (
      <p class="hows">
        <a class="more" href={hrefOf({ page: 'guide', lang, id: first.id })}>
          <Icon name="steps" size="small" />
          <span>{text('guideNames.how', { guide: guideTitle(first) })}</span>
        </a>
      </p>
    );
  return (
    <details class="hows">
      <summary class="more">
        <Icon name="steps" size="small" />
        <span>{text('guideNames.all')}</span>
        <Icon name="down" size="small" />
      </summary>
      <ul class="links" role="list">
        {guides.map(guide => (
          <li key={guide.id}>
            <a href={hrefOf({ page: 'guide', lang, id: guide.id })}>{guideTitle(guide)}</a>
          </li>
        ))}
      </ul>
    </details>
  );
};
