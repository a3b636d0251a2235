// SPDX-License-Identifier: AGPL-3.0-or-later
import { text } from '../../i18n/i18n.ts';
import { Listen } from '../listen/Listen.tsx';

/** Says what is shown to the other person, and to the reader what it is that is said. */
export const Voices = ({ own }: { own: boolean }) => (
  <>
    <Listen page="show" lang="it" select="[data-say]" look="btn pri" icon="talk" words={text('show.speak')} />
    {own && <Listen page="show" />}
  </>
);
