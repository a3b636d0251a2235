// SPDX-License-Identifier: AGPL-3.0-or-later
import { useRef } from 'preact/hooks';
import { text } from '../../i18n/i18n.ts';
import { useApp } from '../context.ts';
import { Icon } from '../kit/Icon.tsx';

/** The town that answers are measured from. */
export const MyTown = () => {
  const { town, store, hrefOf, lang } = useApp();
  const link = useRef<HTMLAnchorElement>(null);
  // The button goes with the town: the reader goes on with the choice of another.
  const forget = () => {
    link.current?.focus();
    void store?.setPlace(undefined);
  };
  return (
    <section class="block" aria-labelledby="town">
      <h2 id="town">{text('settings.town')}</h2>
      <div class="rows">
        <a class="row" href={hrefOf({ page: 'place', lang })} ref={link}>
          <Icon name="pin" />
          {town === undefined ? (
            <span class="g">
              {text('settings.townNone')}
              <small>{text('settings.townChoose')}</small>
            </span>
          ) : (
            <span class="g">
              <bdi lang="it">
                {town.name} ({town.province})
              </bdi>
              <small>{text('settings.townChange')}</small>
            </span>
          )}
          <Icon name="next" flip />
        </a>
        {town !== undefined && (
          <button type="button" class="row" onClick={forget}>
            <Icon name="close" />
            <span class="g">{text('settings.townForget')}</span>
          </button>
        )}
      </div>
    </section>
  );
};
