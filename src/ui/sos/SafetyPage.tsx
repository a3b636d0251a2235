// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Service } from '../../domain/service.ts';
import { text, word } from '../../i18n/i18n.ts';
import { useApp } from '../context.ts';
import { Banner } from '../kit/Banner.tsx';
import { Icon } from '../kit/Icon.tsx';
import { Listen } from '../listen/Listen.tsx';
import { LanguageTags } from '../parts/LanguageTags.tsx';
import { TopBar } from '../parts/TopBar.tsx';
import { TrustLine } from '../parts/TrustLine.tsx';
import { CallLink } from './CallLink.tsx';
import { ExitBar } from './ExitBar.tsx';
import { safetyLines } from './help-lines.ts';
import { LocalCentres } from './LocalCentres.tsx';
import { answersAlways, factsOf } from './line-facts.ts';

/** What to expect when the phone is answered: only what the source of that number says. */
const BeforeCalling = ({ lines }: { lines: readonly Service[] }) => (
  <section class="block" data-read>
    <h2>{text('sos.before')}</h2>
    <ul class="rows" role="list">
      {lines.map(service => (
        <li key={service.id} class="row">
          <div class="g meta">
            <b>
              <bdi dir="ltr">{service.phones?.[0]}</bdi>
            </b>
            <span class="it" lang="it">
              <bdi>{service.operator ?? service.name}</bdi>
            </span>
            {answersAlways(service) && <span>{text('sos.dayAndNight')}</span>}
            {factsOf(service).map(fact => (
              <span key={fact}>{fact}</span>
            ))}
            <LanguageTags service={service} />
            <TrustLine service={service} />
          </div>
        </li>
      ))}
    </ul>
  </section>
);

const TRACES = ['leaveOpens', 'leaveKeys', 'history', 'calls', 'nothingKept'] as const;

const YourPhone = () => (
  <section class="block" data-read>
    <h2>{text('sos.yourPhone')}</h2>
    <div class="note">
      <Icon name="shield" />
      <ul class="g traces">
        {TRACES.map(trace => (
          <li key={trace}>{text(`sos.${trace}`)}</li>
        ))}
      </ul>
    </div>
  </section>
);

/** Help against violence: numbers first, never an address, the way out always in sight, and a window without a name. */
export const SafetyPage = () => {
  const { atlas } = useApp();
  const { danger, help } = safetyLines(atlas);
  const numbers = [...(danger === undefined ? [] : [danger]), ...help];
  return (
    <>
      <TopBar label={text('shell.name')}>
        <Listen page="safety" look="btn quiet" discreet />
      </TopBar>
      <ExitBar />
      <main id="main" class="page safe" tabIndex={-1} data-neutral>
        <h1 tabIndex={-1} data-read>
          {word('need.safety')}
        </h1>
        <p class="lead" data-read>
          {text('sos.safetyLead')}
        </p>
        {numbers.length === 0 && <Banner tone="warn">{text('sos.noNumbers')}</Banner>}
        <ul class="big" role="list" data-read>
          {numbers.map(service => (
            <li key={service.id}>
              <CallLink service={service} phone={service.phones?.[0] ?? ''} first={service === danger} />
            </li>
          ))}
        </ul>
        <LocalCentres ask={help[0]?.phones?.[0]} />
        {help.length > 0 && <BeforeCalling lines={help} />}
        <YourPhone />
      </main>
    </>
  );
};
