// SPDX-License-Identifier: AGPL-3.0-or-later
import { useContext } from 'preact/hooks';
import { text } from '../../i18n/i18n.ts';
import { LANGUAGES } from '../../i18n/languages.ts';
import { Document, Dots, Outside, Part } from './Document.tsx';
import { PublisherContext } from './publisher.ts';

const GOALS = ['wcag', 'contrast', 'keyboard', 'targets', 'zoom', 'pictures', 'noScript'] as const;
const LIMITS = ['people', 'machine', 'italian', 'voice', 'script'] as const;

const someMachine = LANGUAGES.some(({ review }) => review === 'machine');

/** What it was built to, what is known not to work, and whom to tell. */
export const AccessibilityPage = () => {
  const { accessibilityEmail, declarationUrl } = useContext(PublisherContext);
  const limits = LIMITS.filter(limit => limit !== 'machine' || someMachine);
  return (
    <Document title={text('about.accessibility.title')} lead={text('about.accessibility.lead')}>
      <Part title={text('about.accessibility.built')}>
        <Dots items={GOALS.map(goal => text(`about.accessibility.goals.${goal}`))} />
      </Part>
      <Part title={text('about.accessibility.limits')}>
        <Dots items={limits.map(limit => text(`about.accessibility.known.${limit}`))} />
      </Part>
      <Part title={text('about.accessibility.report')}>
        {accessibilityEmail === undefined ? (
          <p>{text('about.accessibility.reportNone')}</p>
        ) : (
          <p>
            {text('about.accessibility.reportTo')} <Outside to={accessibilityEmail} />
          </p>
        )}
      </Part>
      <Part title={text('about.accessibility.declaration')}>
        {declarationUrl === undefined ? (
          <p>{text('about.accessibility.declarationNone')}</p>
        ) : (
          <p>
            <Outside to={declarationUrl} />
          </p>
        )}
      </Part>
    </Document>
  );
};
