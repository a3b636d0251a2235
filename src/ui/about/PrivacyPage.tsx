// SPDX-License-Identifier: AGPL-3.0-or-later
import { Fragment } from 'preact';
import { useContext } from 'preact/hooks';
import { text } from '../../i18n/i18n.ts';
import { useApp } from '../context.ts';
import { Document, Dots, Outside, Part } from './Document.tsx';
import { PublisherContext } from './publisher.ts';

const KEPT = ['data', 'choices', 'saved', 'reports'] as const;

const OnThePhone = () => {
  const { hrefOf, lang } = useApp();
  return (
    <Part title={text('about.privacy.stays')}>
      <Dots items={KEPT.map(key => text(`about.privacy.kept.${key}`))} />
      <p>{text('about.privacy.erase')}</p>
      <p>
        <a class="more" href={hrefOf({ page: 'settings', lang })}>
          {text('about.privacy.eraseLink')}
        </a>
      </p>
    </Part>
  );
};

/** Who gets the reports, and by which address: one can be written to by hand, the other cannot. */
const Reader = ({ told }: { told: string }) =>
  told.includes('@') ? <Outside to={told} /> : <bdi lang="it">{told}</bdi>;

const Reports = () => {
  const { reportsTo, reportsAt } = useContext(PublisherContext);
  const told = [reportsTo, reportsAt].filter(one => one !== undefined);
  return (
    <Part title={text('about.privacy.report')}>
      <p>{text('about.privacy.reportText')}</p>
      {told.length === 0 ? (
        <p>{text('about.privacy.reportNone')}</p>
      ) : (
        <p>
          {text('about.privacy.reportTo')}
          {[...new Set(told)].map(one => (
            <Fragment key={one}>
              {' '}
              <Reader told={one} />
            </Fragment>
          ))}
        </p>
      )}
    </Part>
  );
};

/** The one other site the map can ask, if whoever publishes named one. */
const Pictures = () => {
  const { picturesFrom: host } = useContext(PublisherContext);
  return host === undefined ? null : (
    <Part title={text('map.online')}>
      <p>{text('map.onlineHelp', { host })}</p>
    </Part>
  );
};

const Controller = () => {
  const { controller, legalBasis, privacyEmail } = useContext(PublisherContext);
  return (
    <Part title={text('about.privacy.controller')}>
      {controller === undefined && <p>{text('about.privacy.controllerNone')}</p>}
      {controller !== undefined && (
        <p>
          {text('about.privacy.controllerIs')} <bdi lang="it">{controller}</bdi>
        </p>
      )}
      {legalBasis !== undefined && (
        <p>
          {text('about.privacy.basis')} <bdi lang="it">{legalBasis}</bdi>
        </p>
      )}
      {privacyEmail !== undefined && (
        <p>
          {text('about.privacy.contact')} <Outside to={privacyEmail} />
        </p>
      )}
    </Part>
  );
};

/** What stays on the phone, what leaves it and when, and who answers for it. */
export const PrivacyPage = () => (
  <Document title={text('about.privacy.title')} lead={text('about.privacy.lead')}>
    <p>{text('about.privacy.never')}</p>
    <OnThePhone />
    <Part title={text('about.privacy.position')}>
      <p>{text('about.privacy.positionText')}</p>
    </Part>
    <Part title={text('about.privacy.safety')}>
      <p>{text('about.privacy.safetyText')}</p>
    </Part>
    <Part title={text('about.privacy.voice')}>
      <p>{text('about.privacy.voiceText')}</p>
    </Part>
    <Reports />
    <Pictures />
    <Part title={text('about.privacy.host')}>
      <p>{text('about.privacy.hostText')}</p>
    </Part>
    <Part title={text('about.privacy.out')}>
      <p>{text('about.privacy.outText')}</p>
    </Part>
    <Controller />
  </Document>
);
