// SPDX-License-Identifier: AGPL-3.0-or-later
import { text } from '../i18n/i18n.ts';

/** What every copy shows once its publisher stops it. */
export const StopPage = ({ reason, url }: { reason: string; url?: string | undefined }) => (
  <main id="main" class="page" tabIndex={-1}>
    <h1 tabIndex={-1}>{text('shell.stopped')}</h1>
    <p class="lead" lang="it">
      {reason}
    </p>
    {url !== undefined && (
      <p class="ln">
        <a class="btn pri" href={url} rel="noreferrer">
          <bdi dir="ltr">{url}</bdi>
        </a>
      </p>
    )}
  </main>
);
