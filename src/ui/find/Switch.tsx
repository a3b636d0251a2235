// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Query, searchOf } from '../../domain/find/query.ts';
import { text } from '../../i18n/i18n.ts';
import { useApp } from '../context.ts';
import { Icon } from '../kit/Icon.tsx';

/** The same answer as a list or as a map; the query goes along. */
export const Switch = ({ query: { page: _, ...query } }: { query: Query }) => {
  const { hrefOf, lang } = useApp();
  return (
    <p class="switch">
      <span class="on">
        <Icon name="list" flip />
        {text('shell.find')}
      </span>
      <a href={hrefOf({ page: 'map', lang }, searchOf(query))}>
        <Icon name="map" />
        {text('shell.map')}
      </a>
    </p>
  );
};
