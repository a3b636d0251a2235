// SPDX-License-Identifier: AGPL-3.0-or-later
import { paperHours } from '../../domain/posters/week.ts';
import type { Service } from '../../domain/service.ts';
import { listOf, weekdayName } from '../../i18n/format.ts';
import { text } from '../../i18n/i18n.ts';
import { Times } from '../service/Times.tsx';
import { WeekTable } from '../service/WeekTable.tsx';
import { isAlwaysOpen, weeksOf } from '../service/week-lines.ts';

const ALONE = 2;

/** "lunedì – venerdì", or the days one by one. */
const daysIn = (days: readonly number[]): string => {
  const [first = 0, last = first] = [days[0], days.at(-1)];
  const running = days.length > ALONE && last - first === days.length - 1;
  const name = (day: number) => weekdayName(day, 'long', 'it');
  return running ? `${name(first)} – ${name(last)}` : listOf(days.map(name), 'it');
};

/** The hours of a desk on paper, in Italian as on its door; what nobody knows is said to be unknown. */
export const PaperHours = ({ service }: { service: Service }) => {
  const hours = paperHours(service);
  if (hours.known === 'no') return <p class="nohours">{text('poster.hoursUnknown', { lng: 'it' })}</p>;
  const weeks = weeksOf(service, undefined);
  if (isAlwaysOpen(weeks)) return <p>{text('shell.openAlways', { lng: 'it' })}</p>;
  if (hours.known === 'more')
    return (
      <>
        {weeks.map((week, place) => (
          <WeekTable
            key={place}
            week={week}
            several={weeks.length > 1}
            stops={service.stops}
            instead={undefined}
          />
        ))}
      </>
    );
  return (
    <dl class="when">
      {hours.lines.map(({ days, spans }) => (
        <div key={days[0]}>
          <dt>{daysIn(days)}</dt>
          <dd>
            <Times spans={spans} />
          </dd>
        </div>
      ))}
    </dl>
  );
};
