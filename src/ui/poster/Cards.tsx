// SPDX-License-Identifier: AGPL-3.0-or-later
import { CARDS_ON_SHEET } from '../../domain/posters/forms.ts';
import { Calls } from './Calls.tsx';
import type { PaperProps } from './Poster.tsx';
import { ByHand, Crest, PrintedOn, Whom } from './PosterParts.tsx';
import { PosterQr } from './PosterQr.tsx';

/** As many as there is room for on a card. */
const ON_CARD = 6;

const Card = ({ facts, langs, today, qrName }: PaperProps) => (
  <div class="card7">
    <div>
      <PosterQr url={facts.url} name={qrName} />
      <Calls langs={langs.slice(0, ON_CARD)} of="poster.scan" />
    </div>
    <div>
      <Crest lead={false} />
      <Whom {...facts} />
      <ByHand {...facts} />
      <PrintedOn today={today} />
    </div>
  </div>
);

/** Eight cards on one sheet, to be cut along the lines. Only the first is read aloud: the others are the same. */
export const Cards = (props: PaperProps) => (
  <div class="face eight">
    {Array.from({ length: CARDS_ON_SHEET }, (_, nth) => (
      <div key={nth} class="cut" aria-hidden={nth > 0}>
        <Card {...props} />
      </div>
    ))}
  </div>
);
