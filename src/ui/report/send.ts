// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Atlas } from '../../domain/atlas.ts';
import type { Report, Store } from '../../store/store.ts';
import { type Channel, channelHere } from './channel.ts';
import { type Message, messageOf } from './message.ts';

/** `handed`: the words left the app, but only the reader knows whether they were sent. */
export type Outcome = 'sent' | 'handed' | 'failed';

/** The name a report is about, also when its region is no longer on the phone. */
export const nameOf = (report: Pick<Report, 'service'>, atlas: Atlas): string =>
  atlas.services.get(report.service)?.name ?? report.service;

const post = async (url: string, { body }: Message): Promise<Outcome> => {
  const answer = await fetch(url, {
    method: 'POST',
    body,
    headers: { 'Content-Type': 'text/plain;charset=UTF-8' },
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
  });
  return answer.ok ? 'sent' : 'failed';
};

/** Sends one message by a channel that can do so by itself, after a tap where the browser wants one. */
export const send = async (message: Message, channel: Channel): Promise<Outcome> => {
  try {
    if (channel.way === 'post') return await post(channel.url, message);
    if (channel.way === 'share') {
      await navigator.share({ title: message.subject, text: message.body });
      return 'sent';
    }
    if (channel.way === 'copy') {
      await navigator.clipboard.writeText(message.body);
      return 'handed';
    }
    return 'failed';
  } catch {
    return 'failed';
  }
};

/** Sends what waits, where the publisher takes reports without the reader's hand; what fails goes on waiting. */
export const sendWaiting = async (store: Store, channel: Channel = channelHere()): Promise<void> => {
  if (channel.way !== 'post') return;
  const { outbox, atlas } = store.state();
  for (const report of outbox) {
    const outcome = await send(messageOf(report, nameOf(report, atlas)), channel);
    if (outcome !== 'sent') return;
    await store.removeReport(report.key);
  }
};
