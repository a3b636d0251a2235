// SPDX-License-Identifier: AGPL-3.0-or-later
import { NEEDS } from '../../domain/vocabulary.ts';
import { text, word } from '../../i18n/i18n.ts';
import { useApp } from '../context.ts';
import { Icon, Picture } from '../kit/Icon.tsx';
import { NEED_LOOKS } from '../needs.ts';

const TILES = NEEDS.filter(need => need !== 'desk' && need !== 'safety');

/** The desk that guides to all others, for who does not know where to start. */
export const DeskCard = () => {
  const { hrefOf, lang } = useApp();
  return (
    <a class="first guide" href={hrefOf({ page: 'find', lang }, '?need=desk')}>
      <Picture name={NEED_LOOKS.desk.picture} />
      <span class="g">
        <small>{text('home.notSure')}</small>
        <b>{word('need.desk')}</b>
        <small>{text('home.deskHelp')}</small>
      </span>
      <Icon name="next" flip />
    </a>
  );
};

/** What people look for, one tile each. */
export const Tiles = () => {
  const { hrefOf, lang } = useApp();
  return (
    <nav class="gw" aria-label={text('home.needs')}>
      <ul class="grid" role="list">
        {TILES.map(need => (
          <li key={need}>
            <a
              class={`tile ${NEED_LOOKS[need].family}`}
              href={hrefOf({ page: 'find', lang }, `?need=${need}`)}
            >
              <span class="pi">
                <Picture name={NEED_LOOKS[need].picture} />
              </span>
              <span>{word(`need.${need}`)}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
};

/** The way to help against violence; it leaves no need in the address. */
export const SafetyCard = () => {
  const { hrefOf, lang } = useApp();
  return (
    <a class="first safe" href={hrefOf({ page: 'safety', lang })}>
      <Picture name={NEED_LOOKS.safety.picture} />
      <span class="g">
        <b>{word('need.safety')}</b>
        <small>{text('home.safetyHelp')}</small>
      </span>
      <Icon name="next" flip />
    </a>
  );
};
