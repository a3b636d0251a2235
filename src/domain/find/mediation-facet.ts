// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Rule } from '../hours/rule.ts';
import { typicalWeek } from '../hours/typical-week.ts';
import type { Service } from '../service.ts';
import { type Answer, type Facet, stated } from './facet.ts';
import { DAY_FILTERS } from './filters.ts';
import { mediatorOf, namesLanguages, trustedHours } from './seen.ts';

/** For each weekday its spans, in any season: the languages each names, if it names some. */
type Weekdays = readonly (readonly (readonly string[] | undefined)[])[];
const known = new WeakMap<readonly Rule[], Weekdays>();

const weekdaysOf = (rules: readonly Rule[]): Weekdays => {
  const before = known.get(rules);
  if (before) return before;
  const weeks = typicalWeek(rules);
  const days = [0, 1, 2, 3, 4, 5, 6].map(day =>
    weeks.flatMap(({ days }) => days[day]?.spans ?? []).flatMap(({ unknown, l }) => (unknown ? [] : [l])),
  );
  known.set(rules, days);
  return days;
};

type Wish = { language: string | undefined; day: number | undefined };

const spansFor = (rules: readonly Rule[], { day }: Wish) =>
  day === undefined ? weekdaysOf(rules).flat() : (weekdaysOf(rules)[day - 1] ?? []);

/** Desks that name the languages of single slots ("Thursdays in Arabic") have somebody who speaks them then. */
const bySlots = (service: Service, wish: Wish): Answer => {
  const rules = trustedHours(service);
  if (!namesLanguages(rules)) return 'unknown';
  const yes = spansFor(rules, wish).some(
    said => said !== undefined && (wish.language === undefined || said.includes(wish.language)),
  );
  return stated(true, yes);
};

const mediation = (service: Service, wish: Wish): Answer => {
  const answer = bySlots(service, wish);
  const mediator = mediatorOf(service);
  if (answer === 'yes' || mediator === undefined) return answer;
  const { language, day } = wish;
  if (language !== undefined && !mediator.languages.includes(language))
    return mediator.languages.includes('mul') ? 'unknown' : 'no';
  if (day === undefined) return 'yes';
  if (mediator.hours === undefined) return 'unknown';
  const yes = spansFor(mediator.hours, wish).some(
    said => said === undefined || language === undefined || said.includes(language),
  );
  return stated(true, yes);
};

/** A mediator one can talk to: in this language, on this weekday. */
export const MEDIATION_FACET: Facet = {
  asks: ({ mediator, day }) => mediator !== undefined || day !== undefined,
  judge: ({ service }, { mediator: language, day }) => mediation(service, { language, day }),
  blank: ({ service }) =>
    mediatorOf(service) === undefined && !namesLanguages(trustedHours(service)) ? 'unknown' : undefined,
  filters: languages => [...languages.map(language => `mediator:${language}` as const), ...DAY_FILTERS],
};
