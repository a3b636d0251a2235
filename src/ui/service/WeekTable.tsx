// SPDX-License-Identifier: AGPL-3.0-or-later
import type { TypicalSpan } from '../../domain/hours/typical-week.ts';
import type { Service } from '../../domain/service.ts';
import { languageName, listOf, monthDay, weekdayName } from '../../i18n/format.ts';
import { text, type WordKey, word } from '../../i18n/i18n.ts';
import { useApp } from '../context.ts';
import { envelopeOfStop } from './place.ts';
import { Times } from './Times.tsx';
import type { Week, WeekLine } from './week-lines.ts';

const NTH = ['nthLast', undefined, 'nth1', 'nth2', 'nth3', 'nth4', 'nth5'] as const;
const whichOf = (n: number): string => {
  const key = NTH[n + 1];
  return key === undefined ? text('service.maybe') : text(`service.${key}`);
};

/** Hours with what holds only in them: the place, the languages, the procedures, the week of the month. */
const SpanLine = ({ span, stops }: { span: TypicalSpan; stops: Service['stops'] }) => {
  const { atlas } = useApp();
  const stop = span.p === undefined ? undefined : stops?.[span.p];
  const details = [
    ...(span.unknown ? [text('service.maybe')] : []),
    ...(span.n === undefined ? [] : [whichOf(span.n)]),
    ...(span.l ? [listOf(span.l.map(tag => languageName(tag)))] : []),
    ...(span.o ?? []).map(offer => word(`offer.${offer}` as WordKey)),
  ];
  return (
    <>
      <Times spans={[span]} />
      {stop !== undefined && (
        <small>
          <bdi lang="it">{envelopeOfStop(stop, atlas)}</bdi>
        </small>
      )}
      {details.map(detail => (
        <small key={detail}>{detail}</small>
      ))}
    </>
  );
};

type Rest = { stops: Service['stops']; instead: string | undefined };

const Line = ({ line, stops, instead }: Rest & { line: WeekLine }) => {
  const { days, spans, closedOn, phone, mediator, today } = line;
  const [first = 0, last = first] = [days[0], days.at(-1)];
  const names = first === last ? weekdayName(first) : `${weekdayName(first)} – ${weekdayName(last)}`;
  return (
    <tr class={today ? 'td' : undefined}>
      <th scope="row">
        {names}
        {today && <> · {text('service.today')}</>}
      </th>
      <td>
        {spans.length === 0 && text('service.closed')}
        {spans.map((span, place) => (
          <div key={place}>
            <SpanLine span={span} stops={stops} />
          </div>
        ))}
        {closedOn.map(n => (
          <small key={n}>{text('service.closedNth', { which: whichOf(n) })}</small>
        ))}
        {phone.length > 0 && (
          <small>
            {text('service.phoneAnswers')} <Times spans={phone} />
          </small>
        )}
        {mediator.length > 0 && (
          <small>
            {text('service.mediatorThere')} <Times spans={mediator} />
          </small>
        )}
        {today && instead !== undefined && <small class="but">{instead}</small>}
      </td>
    </tr>
  );
};

const captionOf = ({ season }: Week, several: boolean): string | undefined => {
  if (season === undefined) return several ? text('service.restOfYear') : undefined;
  return listOf(
    season.map(([from, to]) => text('service.season', { from: monthDay(from), to: monthDay(to) })),
  );
};

/** A week from Monday to Sunday, or that of a season. */
export const WeekTable = ({ week, several, ...rest }: Rest & { week: Week; several: boolean }) => {
  const caption = captionOf(week, several);
  return (
    <div class="rows">
      <table class="hrs">
        {caption !== undefined && <caption>{caption}</caption>}
        <tbody>
          {week.lines.map(line => (
            <Line key={line.days[0]} line={line} {...rest} />
          ))}
        </tbody>
      </table>
    </div>
  );
};
