// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Source } from '../../domain/provenance.ts';
import { roughDate } from '../../i18n/format.ts';
import { text } from '../../i18n/i18n.ts';
import { useApp } from '../context.ts';
import { Part } from './Document.tsx';

const licenceWords = ({ licence, licenceState }: Source): string =>
  licence === undefined || licenceState === 'none'
    ? text('about.about.none')
    : text(`about.about.${licenceState}`, { licence });

const byPublisher = (a: Source, b: Source): number =>
  a.publisher.localeCompare(b.publisher, 'it') || a.title.localeCompare(b.title, 'it');

const Entry = ({ source }: { source: Source }) => {
  const { publisher, title, url, date } = source;
  const about = [...(date === undefined ? [] : [roughDate(date)]), licenceWords(source)].join(' · ');
  return (
    <li>
      <span lang="it">
        <b>{publisher}</b>
        {url === undefined ? (
          title
        ) : (
          <a href={url} rel="noreferrer">
            {title}
          </a>
        )}
      </span>
      <small>{about}</small>
    </li>
  );
};

/** Every document the facts on this phone come from, with its date and licence. */
export const SourceList = () => {
  const { atlas } = useApp();
  const sources = [...atlas.sources.values()].sort(byPublisher);
  return (
    <Part title={text('about.about.sources')}>
      {sources.length === 0 ? (
        <p>{text('about.about.noSources')}</p>
      ) : (
        <details class="sources">
          <summary>{text('about.about.sourcesCount', { count: sources.length })}</summary>
          <ul>
            {sources.map(source => (
              <Entry key={source.id} source={source} />
            ))}
          </ul>
        </details>
      )}
    </Part>
  );
};
