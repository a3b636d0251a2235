// SPDX-License-Identifier: AGPL-3.0-or-later

/** How a report leaves the phone: to an address of whoever publishes, by e-mail, or as the reader chooses. */
export type Channel =
  | { way: 'post'; url: string }
  | { way: 'mail'; to: string }
  | { way: 'share' }
  | { way: 'copy' };

const MAIL = /^(?:mailto:)?([^\s@?&]+@[^\s@?&]+\.[^\s@?&]+)$/;

/** Reads what the publisher configured: an e-mail address, or where to post. Without either the reader hands it over. */
export const channelOf = (configured: string | undefined, canShare: boolean): Channel => {
  const mail = MAIL.exec(configured ?? '')?.[1];
  if (mail !== undefined) return { way: 'mail', to: mail };
  if (configured !== undefined && /^(https:\/\/|\/(?!\/))\S+$/.test(configured))
    return { way: 'post', url: configured };
  return { way: canShare ? 'share' : 'copy' };
};

/** The channel of this page: the publisher's, written into it by the build as `data-report`. */
export const channelHere = (): Channel =>
  channelOf(document.documentElement.dataset.report, typeof navigator.share === 'function');
