// SPDX-License-Identifier: AGPL-3.0-or-later
import italian from '../../../locales/it/report.json';
import type { Report } from '../../store/store.ts';
import { fill } from '../show/fill.ts';

export type Message = { subject: string; body: string };
type Written = Pick<Report, 'service' | 'reason' | 'words' | 'at' | 'lang'>;

/** All that is sent, in Italian for whoever corrects the list, the same by every way. */
export const messageOf = ({ service: id, reason, words, at, lang }: Written, name: string): Message => {
  const lines = [
    fill(italian.bodyService, { name, id }),
    fill(italian.bodyReason, { reason: italian[reason], code: reason }),
    ...(words === undefined ? [] : [fill(italian.bodyWords, { words })]),
    fill(italian.bodyDay, { day: at.slice(0, 10) }),
    fill(italian.bodyLanguage, { language: lang }),
  ];
  return { subject: fill(italian.subject, { name }), body: lines.join('\n') };
};

/** The message as the link that opens the reader's e-mail. */
export const mailLink = (to: string, { subject, body }: Message): string =>
  `mailto:${to}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
