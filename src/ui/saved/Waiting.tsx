// SPDX-License-Identifier: AGPL-3.0-or-later
import { useState } from 'preact/hooks';
import { text } from '../../i18n/i18n.ts';
import { useApp } from '../context.ts';
import { Banner } from '../kit/Banner.tsx';
import { Later } from '../service/Later.tsx';

const waitingReports = () => import('../report/WaitingReports.tsx').then(m => m.WaitingReports);

/** How many reports have not left the phone, and the list to send them from. */
export const Waiting = () => {
  const { state, lang } = useApp();
  const [open, setOpen] = useState(false);
  const count = state?.outbox.length ?? 0;
  // The list stays to say that the last one was sent.
  if (count === 0 && !open) return null;
  return (
    <section aria-label={text('saved.waiting', { count })}>
      <Banner tone="neutral" icon="flag">
        <b>{text('saved.waiting', { count })}</b>
        {count > 0 && <p>{text('saved.waitingHelp')}</p>}
        {!open && (
          <p class="ln">
            <button type="button" class="btn tint" aria-expanded={false} onClick={() => setOpen(true)}>
              {text('saved.waitingOpen')}
            </button>
          </p>
        )}
      </Banner>
      {open && <Later load={waitingReports} words={{ [lang]: ['report'] }} give={{}} />}
    </section>
  );
};
