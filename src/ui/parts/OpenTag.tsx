// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Moment, OpenState } from '../../domain/hours/open-state.ts';
import { romeTime, toIsoDay } from '../../domain/rome.ts';
import type { Service } from '../../domain/service.ts';
import { serviceState } from '../../domain/service-state.ts';
import { clock, weekdayOf } from '../../i18n/format.ts';
import { text } from '../../i18n/i18n.ts';
import { useApp } from '../context.ts';
import { Icon } from '../kit/Icon.tsx';

type Look = { tone: 'o' | 's' | 'c' | 'u'; icon: string; words: string };

const UNKNOWN = 'ask';

const reopening = (moment: Moment, today: number): string => {
  const time = clock(moment.minute);
  if (moment.day === today) return text('shell.closedOpensToday', { time });
  if (moment.day === today + 1) return text('shell.closedOpensTomorrow', { time });
  return text('shell.closedOpensOn', { time, day: weekdayOf(toIsoDay(moment.day)) });
};

/** Nobody wrote the hours, or whoever did was not sure of them. */
const unknownLook = ({ hours, phones }: Service): Look => {
  const known = hours === undefined ? 'shell.hoursUnknown' : 'shell.hoursUncertain';
  const call = hours === undefined && phones !== undefined;
  return { tone: 'u', icon: UNKNOWN, words: text(call ? 'shell.hoursUnknownCall' : known) };
};

/** A state in words, with its picture and tone. */
export const lookOfState = (state: OpenState, at: Date, service: Service): Look => {
  switch (state.state) {
    case 'open':
      return {
        tone: 'o',
        icon: 'open',
        words:
          state.until === undefined
            ? text('shell.openAlways')
            : text('shell.openUntil', { time: clock(state.until.minute) }),
      };
    case 'soon':
      return {
        tone: 's',
        icon: 'clock',
        words: text(state.change === 'opens' ? 'shell.opensAt' : 'shell.closesAt', {
          time: clock(state.at.minute),
        }),
      };
    case 'closed':
      return {
        tone: 'c',
        icon: 'moon',
        words:
          state.reopens === undefined ? text('shell.closed') : reopening(state.reopens, romeTime(at).day),
      };
    default:
      return unknownLook(service);
  }
};

/** What stands in the page before it knows the time, and for readers without JavaScript. */
const lookWithoutTime = (service: Service): Look =>
  service.hours === undefined || service.notes?.includes('hours_uncertain') === true
    ? unknownLook(service)
    : { tone: 'c', icon: 'clock', words: text('shell.seeHours') };

/** Open, soon, closed or not known: four different things, each with its own picture and words. */
export const OpenTag = ({ service }: { service: Service }) => {
  const { now, atlas } = useApp();
  const patronDay = service.istat === undefined ? undefined : atlas.towns.get(service.istat)?.patronDay;
  const { tone, icon, words } =
    now === undefined
      ? lookWithoutTime(service)
      : lookOfState(serviceState(service, now, patronDay), now, service);
  return (
    <span class={`st ${tone}`}>
      <Icon name={icon} />
      <span>{words}</span>
    </span>
  );
};
