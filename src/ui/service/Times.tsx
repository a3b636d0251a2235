// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Span } from '../../domain/hours/day.ts';
import { clock } from '../../i18n/format.ts';
import { text } from '../../i18n/i18n.ts';

const DAY = 1440;
const timeOf = ({ from, to }: Span): string => `${clock(from)}–${to === DAY ? '24:00' : clock(to)}`;

/** Hours of a day, always from left to right as on the door. */
export const Times = ({ spans }: { spans: readonly Span[] }) => (
  <>
    {spans.map((span, place) => (
      <span key={`${span.from}-${span.to}`}>
        {place > 0 && ', '}
        {span.to - span.from === DAY ? text('service.allDay') : <bdi dir="ltr">{timeOf(span)}</bdi>}
      </span>
    ))}
  </>
);
