// SPDX-License-Identifier: AGPL-3.0-or-later
import { useContext } from 'preact/hooks';
import { dialString } from '../../domain/phone.ts';
import { text, word } from '../../i18n/i18n.ts';
import { useApp } from '../context.ts';
import { Icon } from '../kit/Icon.tsx';
import { safetyLines } from '../sos/help-lines.ts';
import { Document, Part } from './Document.tsx';
import { PublisherContext } from './publisher.ts';

const Emergency = () => {
  const { atlas, hrefOf, lang } = useApp();
  const { danger } = safetyLines(atlas);
  return (
    <Part title={text('about.legal.emergency')}>
      {danger?.phones?.[0] !== undefined && (
        <>
          <p>{text('about.legal.emergencyText')}</p>
          <p class="ln">
            <a class="btn bad" href={`tel:${dialString(danger.phones[0])}`}>
              <Icon name="phone" />
              <span>
                <bdi dir="ltr">{danger.phones[0]}</bdi> · {word('offer.emergency')}
              </span>
            </a>
          </p>
        </>
      )}
      <p>
        <a class="more" href={hrefOf({ page: 'sos', lang })}>
          {text('about.legal.emergencyAll')}
        </a>
      </p>
    </Part>
  );
};

const Official = () => {
  const { body } = useContext(PublisherContext);
  return (
    <Part title={text('about.legal.official')}>
      {body === undefined ? (
        <p>{text('about.legal.officialNone')}</p>
      ) : (
        <p>
          {text('about.about.whoBody')} <bdi lang="it">{body}</bdi>
        </p>
      )}
    </Part>
  );
};

/** What may be expected of these pages, and what may not. */
export const LegalPage = () => {
  const { hrefOf, lang } = useApp();
  return (
    <Document title={text('about.legal.title')} lead={text('about.legal.lead')}>
      <Part title={text('about.legal.rights')}>
        <p>{text('about.legal.rightsText')}</p>
      </Part>
      <Part title={text('about.legal.wrong')}>
        <p>{text('about.legal.wrongText')}</p>
        <p>{text('about.legal.wrongReport')}</p>
      </Part>
      <Emergency />
      <Official />
      <p>
        <a class="more" href={hrefOf({ page: 'about', lang })}>
          {text('about.legal.licence')}
        </a>
      </p>
    </Document>
  );
};
