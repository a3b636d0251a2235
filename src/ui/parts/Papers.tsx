// SPDX-License-Identifier: AGPL-3.0-or-later
import { roughDate } from '../../i18n/format.ts';
import { useApp } from '../context.ts';

/** The documents something is written in, by their ids: who published them, where, when. */
export const Papers = ({ ids }: { ids: readonly string[] }) => {
  const { atlas } = useApp();
  return (
    <ul class="dots">
      {ids
        .flatMap(id => atlas.sources.get(id) ?? [])
        .map(({ id, publisher, title, url, date }) => (
          <li key={id}>
            <span lang="it">
              {publisher}.{' '}
              {url === undefined ? (
                title
              ) : (
                <a href={url} rel="noreferrer">
                  {title}
                </a>
              )}
            </span>
            {date !== undefined && ` · ${roughDate(date)}`}
          </li>
        ))}
    </ul>
  );
};
