// SPDX-License-Identifier: AGPL-3.0-or-later
import { useState } from 'preact/hooks';
import { roughDate } from '../../i18n/format.ts';
import { text } from '../../i18n/i18n.ts';
import type { Report } from '../../store/store.ts';
import { useApp } from '../context.ts';
import { Icon } from '../kit/Icon.tsx';
import { type Channel, channelHere } from './channel.ts';
import { mailLink, messageOf } from './message.ts';
import { nameOf, type Outcome, send } from './send.ts';

const SAID: Record<Outcome, 'report.sent' | 'report.copied' | 'report.notSent'> = {
  sent: 'report.sent',
  handed: 'report.copied',
  failed: 'report.notSent',
};

type RowProps = { report: Report; channel: Channel; onSaid: (outcome: Outcome) => void };

type WayProps = { channel: Channel; mail: string; onMail: () => void; onPress: () => void };

const SendWay = ({ channel: { way }, mail, onMail, onPress }: WayProps) =>
  way === 'mail' ? (
    <a class="btn tint" href={mail} onClick={onMail}>
      <Icon name="send" flip />
      <span>{text('report.byMail')}</span>
    </a>
  ) : (
    <button type="button" class="btn tint" onClick={onPress}>
      <Icon name={way === 'copy' ? 'doc' : 'send'} flip={way !== 'copy'} />
      <span>{text(way === 'copy' ? 'report.copy' : 'report.sendNow')}</span>
    </button>
  );

const WaitingReport = ({ report, channel, onSaid }: RowProps) => {
  const { store, atlas } = useApp();
  const [handed, setHanded] = useState(false);
  const name = nameOf(report, atlas);
  const message = messageOf(report, name);
  const mail = channel.way === 'mail' ? mailLink(channel.to, message) : '';
  const remove = () => store?.removeReport(report.key);
  const press = async () => {
    const outcome = await send(message, channel);
    onSaid(outcome);
    if (outcome === 'sent') await remove();
    setHanded(outcome === 'handed');
  };
  return (
    <li class="row tall">
      <div class="g">
        <bdi lang="it">{name}</bdi>
        <small>
          {text(`report.${report.reason}`)} · {roughDate(report.at.slice(0, 10))}
        </small>
        {handed && <small>{text('report.didSend')}</small>}
        <p class="ln">
          <SendWay channel={channel} mail={mail} onMail={() => setHanded(true)} onPress={press} />
          <button type="button" class="btn" onClick={remove}>
            <Icon name="trash" />
            <span>{text('report.delete')}</span>
          </button>
        </p>
      </div>
    </li>
  );
};

/** The reports that have not left this phone: send, or delete. */
export const WaitingReports = () => {
  const { state } = useApp();
  const [said, setSaid] = useState<Outcome | undefined>(undefined);
  const outbox = state?.outbox ?? [];
  const channel = channelHere();
  return (
    <>
      <p role="status" class="said">
        {said && text(SAID[said])}
      </p>
      {outbox.length > 0 && (
        <>
          <h3>{text('report.waiting')}</h3>
          <ul class="rows" role="list">
            {outbox.map(report => (
              <WaitingReport key={report.key} report={report} channel={channel} onSaid={setSaid} />
            ))}
          </ul>
        </>
      )}
    </>
  );
};
