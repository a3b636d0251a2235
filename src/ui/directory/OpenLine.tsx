// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Moment, OpenState } from '../../domain/hours/open-state.ts';
import { toIsoDay } from '../../domain/rome.ts';
import type { Service } from '../../domain/service.ts';
import { serviceState } from '../../domain/service-state.ts';
import { clock, weekdayOf } from '../../i18n/format.ts';
import { text } from '../../i18n/i18n.ts';
import { Icon, type IconName } from '../kit/Icon.tsx';

type Line = { tone: 'open' | 'soon' | 'shut' | 'unknown'; icon: IconName; words: string };

const at = (moment: Moment): string => clock(moment.minute);

const lineOf = (state: OpenState, phone: boolean): Line => {
  switch (state.state) {
    case 'open': {
      const words =
        state.until === undefined ? text('app.openAlways') : text('app.openUntil', { time: at(state.until) });
      return { tone: 'open', icon: 'open', words };
    }
    case 'soon': {
      const key = state.change === 'opens' ? 'app.opensAt' : 'app.closesAt';
      return { tone: 'soon', icon: 'clock', words: text(key, { time: at(state.at) }) };
    }
    case 'closed': {
      const { reopens } = state;
      if (reopens === undefined) return { tone: 'shut', icon: 'moon', words: text('app.closed') };
      const params = { day: weekdayOf(toIsoDay(reopens.day)), time: at(reopens) };
      return { tone: 'shut', icon: 'moon', words: text('app.closedReopens', params) };
    }
    default:
      return {
        tone: 'unknown',
        icon: 'ask',
        words: text(phone ? 'app.hoursUnknownCall' : 'app.hoursUnknown'),
      };
  }
};

type Props = { service: Service; patronDay: string | undefined; now: Date };

/** Open, soon, closed or not known: four different things, each with its own picture and words. */
export const OpenLine = ({ service, patronDay, now }: Props) => {
  const { tone, icon, words } = lineOf(serviceState(service, now, patronDay), service.phones !== undefined);
  return (
    <p class={`state ${tone}`}>
      <Icon name={icon} />
      <span>{words}</span>
    </p>
  );
};
