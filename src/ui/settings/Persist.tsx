// SPDX-License-Identifier: AGPL-3.0-or-later
import { useState } from 'preact/hooks';
import { text } from '../../i18n/i18n.ts';
import type { Store } from '../../store/store.ts';
import { Icon } from '../kit/Icon.tsx';

/** Asks the browser to leave the data alone when it makes space. */
export const Persist = ({ store }: { store: Store }) => {
  const [answer, setAnswer] = useState<boolean | undefined>(undefined);
  return (
    <section class="block" aria-labelledby="persist">
      <h2 id="persist">{text('settings.persist')}</h2>
      <p class="lead">{text('settings.persistHelp')}</p>
      <p class="ln">
        <button type="button" class="btn" onClick={async () => setAnswer(await store.persist())}>
          <Icon name="shield" />
          <span>{text('settings.persistDo')}</span>
        </button>
      </p>
      <p role="status">
        {answer !== undefined && text(answer ? 'settings.persistYes' : 'settings.persistNo')}
      </p>
    </section>
  );
};
