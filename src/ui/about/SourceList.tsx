// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Source } from '../../domain/provenance.ts';
import { roughDate } from '../../i18n/format.ts';
import { text } from '../../i18n/i18n.ts';
import { useApp } from '../context.ts';
import { Named } from '../parts/Named.tsx';
import { Part } from './Document.tsx';

type Terms = Pick<Source, 'licence'> & { licenceState?: Source['licenceState'] };

/** Under which licence something may be used, by the name it has everywhere. */
export const Licensed = ({ licence, licenceState = 'stated' }: Terms) =>
  licence === undefined || licenceState === 'none' ? (
    <>{text('about.about.none')}</>
  ) : (
    <Named names={[licence]} say={([slot = '']) => text(`about.about.${licenceState}`, { licence: slot })}>
      <bdi dir="ltr">{licence}</bdi>
    </Named>
  );

const byPublisher = (a: Source, b: Source): number =>
  a.publisher.localeCompare(b.publisher, 'it') || a.title.localeCompare(b.title, 'it');

const Entry = ({ source }: { source: Source }) => {
  const { publisher, title, url, date } = source;
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
      <small>
        {date !== undefined && `${roughDate(date)} · `}
        <Licensed {...source} />
      </small>
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
