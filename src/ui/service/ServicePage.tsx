// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Service } from '../../domain/service.ts';
import { text, word } from '../../i18n/i18n.ts';
import { leavesNoTrace } from '../../store/discreet.ts';
import { useApp } from '../context.ts';
import { Listen } from '../listen/Listen.tsx';
import { lookOf } from '../needs.ts';
import { LegalLinks } from '../parts/LegalLinks.tsx';
import { Soon } from '../parts/Soon.tsx';
import { TopBar } from '../parts/TopBar.tsx';
import { useReturn } from '../parts/use-return.ts';
import { lookOfPage } from './facts.ts';
import { Go } from './Go.tsx';
import { Head } from './Head.tsx';
import { Later } from './Later.tsx';
import { BareBody, ClosedBody, MovedBody, OldBody } from './Led.tsx';
import { ProtectedService } from './ProtectedService.tsx';
import { StateLine } from './StateLine.tsx';
import { TrustCard } from './TrustCard.tsx';
import { WholeBody } from './WholeBody.tsx';

const showScreen = () => import('../show/ShowScreen.tsx').then(m => m.ShowScreen);
const reportPanel = () => import('../report/ReportPanel.tsx').then(m => m.ReportPanel);

const missing = () => import('./MissingService.tsx').then(m => m.MissingService);

const BODIES = {
  whole: WholeBody,
  announced: WholeBody,
  bare: BareBody,
  moved: MovedBody,
  closed: ClosedBody,
  old: OldBody,
};

/** Pages that lead elsewhere have no row of things to do with them. */
const WITHOUT_ROW = new Set(['moved', 'closed', 'old']);

const Wrong = ({ service, open }: { service: Service; open: boolean }) => {
  const { hrefOf, address, lang } = useApp();
  if (open) return <Later load={reportPanel} words={{ [lang]: ['report'] }} give={{ service }} />;
  return (
    <Go look="wrong" href={hrefOf(address, '?report=1')} icon="flag">
      {text('service.wrong')}
    </Go>
  );
};

const OneService = ({ service }: { service: Service }) => {
  const { store, query, now, lang } = useApp();
  const asked = new URLSearchParams(query);
  const showing = store !== undefined && asked.has('show');
  const link = useReturn(showing);
  if (showing) {
    const words = { [lang]: ['show', 'phrases'], it: ['show', 'phrases', 'vocabulary'] } as const;
    return <Later load={showScreen} words={words} give={{ service }} />;
  }
  const look = lookOfPage(service, now);
  const Body = BODIES[look];
  return (
    <>
      <TopBar label={word(`need.${service.needs[0] ?? 'desk'}`)}>
        {WITHOUT_ROW.has(look) && <Listen page={`service-${service.id}`} look="btn quiet" />}
      </TopBar>
      <main id="main" class={`page svc ${lookOf(service.needs).family}`} tabIndex={-1}>
        <Head service={service} showLink={link} />
        <StateLine service={service} known={look !== 'old'} />
        <Body service={service} />
        <Soon>
          <TrustCard service={service} />
          {store !== undefined && <Wrong service={service} open={asked.has('report')} />}
          <LegalLinks />
        </Soon>
      </main>
    </>
  );
};

/** One service: what it is, whether it is open, how to reach it, and who says so. */
export const ServicePage = () => {
  const { address, atlas } = useApp();
  const id = address.page === 'service' ? address.id : '';
  const service = atlas.services.get(id);
  if (service === undefined) return <Later key={id} load={missing} give={{ wanted: { service: id } }} />;
  if (leavesNoTrace(service)) return <ProtectedService key={id} service={service} />;
  return <OneService key={id} service={service} />;
};
