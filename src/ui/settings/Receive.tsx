// SPDX-License-Identifier: AGPL-3.0-or-later
import { text } from '../../i18n/i18n.ts';
import type { Store } from '../../store/store.ts';
import { ReceiveBlock } from '../pass/ReceiveBlock.tsx';

/** Data from another phone; without a publisher's key the app can believe none, and says so. */
export const Receive = ({ store, signedBy }: { store: Store; signedBy: string | undefined }) =>
  signedBy === undefined ? (
    <section class="block" aria-labelledby="give-title">
      <h2 id="give-title">{text('handover.give.title')}</h2>
      <p class="lead">{text('handover.give.off')}</p>
    </section>
  ) : (
    <ReceiveBlock store={store} signedBy={signedBy} />
  );
