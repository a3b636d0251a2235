// SPDX-License-Identifier: AGPL-3.0-or-later
import { useContext } from 'preact/hooks';
import { text } from '../../i18n/i18n.ts';
import { languageOf } from '../../i18n/languages.ts';
import { useApp } from '../context.ts';
import { Document, Dots, Outside, Part } from './Document.tsx';
import { PublisherContext } from './publisher.ts';
import { Licensed, SourceList } from './SourceList.tsx';

const RULES = ['source', 'unknown', 'checked', 'stale', 'town', 'safe'] as const;
const LICENCES = [
  ['licenceCode', 'https://www.gnu.org/licenses/agpl-3.0.html'],
  ['licenceWords', 'https://creativecommons.org/licenses/by/4.0/'],
  ['licenceIstat', 'https://www.istat.it'],
  ['licenceGeonames', 'https://www.geonames.org'],
] as const;

/** The letters that are lent to phones without them. */
const LETTERS = { name: 'Noto Sans', licence: 'SIL OFL 1.1', file: 'licences/noto.txt' };

const Who = () => {
  const { hrefOf, lang } = useApp();
  const { body } = useContext(PublisherContext);
  return (
    <Part title={text('about.about.who')}>
      {body === undefined ? (
        <p>{text('about.about.whoNone')}</p>
      ) : (
        <p>
          {text('about.about.whoBody')} <bdi lang="it">{body}</bdi>
        </p>
      )}
      <p>{text('about.about.born')}</p>
      <p>
        <a class="more" href={hrefOf({ page: 'programmes', lang })}>
          {text('about.about.programmes')}
        </a>
      </p>
    </Part>
  );
};

const reviewWords = (lang: string): string => {
  const review = languageOf(lang)?.review;
  if (review === 'source') return text('about.about.wordsItalian');
  return text(review === 'person' ? 'about.about.wordsPerson' : 'about.about.wordsMachine');
};

const Free = () => {
  const { sourceUrl } = useContext(PublisherContext);
  return (
    <Part title={text('about.about.free')}>
      <p>{text('about.about.freeText')}</p>
      {sourceUrl === undefined ? (
        <p>{text('about.about.codeNone')}</p>
      ) : (
        <p>
          {text('about.about.code')}: <Outside to={sourceUrl} />
        </p>
      )}
    </Part>
  );
};

const Licences = () => {
  const { base } = useApp();
  return (
    <Part title={text('about.about.licences')}>
      <ul class="dots">
        {LICENCES.map(([key, url]) => (
          <li key={key}>
            <a href={url} rel="noreferrer">
              {text(`about.about.${key}`)}
            </a>
          </li>
        ))}
        <li>
          <a href={base + LETTERS.file}>
            <bdi dir="ltr">{LETTERS.name}</bdi>: <Licensed licence={LETTERS.licence} />
          </a>
        </li>
        <li>{text('about.about.licenceFacts')}</li>
      </ul>
    </Part>
  );
};

/** What this is, who is behind it, by which rules its facts are written, and whose they are. */
export const AboutPage = () => {
  const { lang } = useApp();
  return (
    <Document title={text('about.about.title')} lead={text('about.about.lead')}>
      <Who />
      <Part title={text('about.about.honesty')}>
        <Dots items={RULES.map(rule => text(`about.about.rules.${rule}`))} />
      </Part>
      <Part title={text('about.about.words')}>
        <p>{reviewWords(lang)}</p>
        {languageOf(lang)?.older === true && <p>{text('about.about.wordsOlder')}</p>}
      </Part>
      <Free />
      <Licences />
      <SourceList />
    </Document>
  );
};
