// SPDX-License-Identifier: AGPL-3.0-or-later
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Service } from '../../domain/service.ts';
import { text } from '../../i18n/i18n.ts';
import { useApp } from '../context.ts';
import { Banner } from '../kit/Banner.tsx';
import { type Channel, channelHere } from './channel.ts';
import { messageOf } from './message.ts';
import { type Draft, ReportForm } from './ReportForm.tsx';
import { send } from './send.ts';
import { WaitingReports } from './WaitingReports.tsx';

type Ended = 'report.sent' | 'report.waits' | 'report.handOver' | 'pathway.training';

const SENT_BY_US: readonly Channel['way'][] = ['post', 'share'];

/** "Something is wrong here": first kept on the phone, then sent, and only then deleted. */
export const ReportPanel = ({ service }: { service: Service }) => {
  const { store, training } = useApp();
  const heading = useRef<HTMLHeadingElement>(null);
  const [ended, setEnded] = useState<Ended | undefined>(undefined);
  useEffect(() => {
    heading.current?.focus();
    heading.current?.scrollIntoView?.({ block: 'start' });
  }, [ended]);
  const onSend = async (draft: Draft) => {
    // Nobody has to mend what is made up.
    if (training === true) return setEnded('pathway.training');
    await store?.queueReport(draft);
    const channel = channelHere();
    const kept = store
      ?.state()
      .outbox.findLast(({ at, service: id }) => at === draft.at && id === draft.service);
    if (!SENT_BY_US.includes(channel.way)) return setEnded('report.handOver');
    const outcome = await send(messageOf(draft, service.name), channel);
    if (outcome === 'sent' && kept !== undefined) await store?.removeReport(kept.key);
    const later = channel.way === 'post' ? 'report.waits' : 'report.handOver';
    setEnded(outcome === 'sent' ? 'report.sent' : later);
  };
  return (
    <section class="block report" aria-labelledby="report-title">
      <h2 id="report-title" tabIndex={-1} ref={heading}>
        {text('report.title')}
      </h2>
      {ended === undefined ? (
        <>
          <p class="lead">{text('report.lead')}</p>
          <ReportForm service={service} onSend={draft => void onSend(draft)} />
        </>
      ) : (
        <Banner tone="neutral" icon={ended === 'report.sent' ? 'check' : 'flag'}>
          <span role="status">{text(ended)}</span>
        </Banner>
      )}
      <WaitingReports />
    </section>
  );
};
