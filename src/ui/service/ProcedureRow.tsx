// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Rule } from '../../domain/hours/rule.ts';
import type { Service } from '../../domain/service.ts';
import { weekdayName } from '../../i18n/format.ts';
import { text, word } from '../../i18n/i18n.ts';
import { codesLine } from './codes-line.ts';
import { DoRow } from './DoRow.tsx';
import { pictureOf } from './offer-picture.ts';
import { Times } from './Times.tsx';
import { slotsOf } from './week-lines.ts';

type Props = { procedure: NonNullable<Service['procedures']>[number]; hours: readonly Rule[] | undefined };

/** One procedure of a permit desk: its days, its appointment, its own papers. */
export const ProcedureRow = ({ procedure, hours }: Props) => {
  const { offer, booking, bring } = procedure;
  const slots = slotsOf(hours ?? [], offer);
  const papers = codesLine((bring ?? []).map(paper => word(`bring.${paper}`)));
  return (
    <DoRow
      picture={pictureOf(offer)}
      title={word(`offer.${offer}`)}
      small={[
        booking && codesLine(booking.map(way => word(`booking.${way}`))),
        papers !== '' &&
          (bring?.join() === 'nothing'
            ? text('service.bringNothing')
            : text('service.bringFor', { list: papers })),
      ]}
    >
      {slots.map(({ day, spans }) => (
        <small key={day}>
          {weekdayName(day)} <Times spans={spans} />
        </small>
      ))}
    </DoRow>
  );
};
