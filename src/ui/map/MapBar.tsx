// SPDX-License-Identifier: AGPL-3.0-or-later
import { text } from '../../i18n/i18n.ts';
import { useApp } from '../context.ts';
import { Icon } from '../kit/Icon.tsx';

type Props = { title: string; town: string | undefined; count: number; listHref: string };

/** The bar that floats over the map: back, what is shown, and the same as a list. On somebody's page only what is shown. */
export const MapBar = ({ title, town, count, listHref }: Props) => {
  const { hrefOf, lang, guest } = useApp();
  return (
    <header class="float mapbar">
      {!guest && (
        <a class="ib" data-back href={hrefOf({ page: 'home', lang })} aria-label={text('shell.back')}>
          <Icon name="back" flip />
        </a>
      )}
      <p class="g">
        <b>{title}</b>
        <small>
          {town !== undefined && (
            <>
              <bdi lang="it">{town}</bdi> ·{' '}
            </>
          )}
          {text('find.count', { count })}
        </small>
      </p>
      {!guest && (
        <a class="btn quiet" href={listHref}>
          <Icon name="list" flip size="small" />
          <span>{text('shell.find')}</span>
        </a>
      )}
    </header>
  );
};
