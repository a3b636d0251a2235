// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Rule } from '../hours/rule.ts';
import type { Service } from '../service.ts';
import { type Facet, flag, stated } from './facet.ts';
import { AUDIENCE_FILTERS, LEVEL_FILTERS } from './filters.ts';
import type { Audience } from './query.ts';
import { isOpenNow, trustedHours } from './seen.ts';

const open = flag('open', ({ state }) => stated(state.state !== 'unknown', isOpenNow(state)));

const free = flag('free', ({ service: { cost, patronage } }) =>
  stated(
    cost !== undefined || patronage?.free === false,
    cost === 'free' || (cost === undefined && patronage?.free === true),
  ),
);

const noapp = flag('noapp', ({ service: { booking } }) =>
  stated(booking !== undefined, booking?.includes('none') === true),
);

/** Whom a list of people leaves out is known only when there is a list. */
const children = flag('children', ({ service: { access, audience, course } }) => {
  const welcome = audience?.some(who => who === 'families' || who === 'minors') === true;
  const room = access?.includes('play_corner') === true || course?.childcare === true;
  const adultsOnly = audience !== undefined && !audience.includes('everyone');
  return stated(adultsOnly || course?.childcare === false, welcome || room);
});

/** A lift or a car park says nothing of the step at the door. */
const stepfree = flag('stepfree', ({ service: { access } }) =>
  stated(false, access?.includes('step_free') === true),
);

const NOT_ONLY_WOMEN: ReadonlySet<Audience> = new Set([
  'everyone',
  'adults',
  'men',
  'families',
  'minors',
  'unaccompanied_minors',
  'young_adults',
  'students',
]);

const women = flag('women', ({ service: { audience } }) =>
  stated(
    audience !== undefined,
    audience?.includes('women') === true && !audience.some(who => NOT_ONLY_WOMEN.has(who)),
  ),
);

const EVENING = 18 * 60;
const LEAST_EVENING = 60;

const reachesEvening = ({ s, t = [[0, 1440]] }: Rule): boolean =>
  s === undefined && t.some(([from, to]) => to - Math.max(from, EVENING) >= LEAST_EVENING);

/** An evening course, an evening school, or open for an hour after six. */
const evening = flag('evening', ({ service }) => {
  const { course, school, offers } = service;
  const hours = trustedHours(service);
  const lesson = course?.dayParts?.includes('evening') === true || school?.evening === true;
  const yes = lesson || offers?.includes('high_school_evening') === true || hours.some(reachesEvening);
  return stated(course?.dayParts !== undefined || hours.length > 0, yes);
});

const speaks: Facet = {
  asks: query => query.speaks !== undefined,
  judge: ({ spoken }, { speaks: language = '' }) => stated(!spoken.more, spoken.languages.has(language)),
  blank: ({ spoken: { languages, more } }) => (more && languages.size === 0 ? 'unknown' : undefined),
  filters: languages => languages.map(language => `speaks:${language}` as const),
};

const isCourse = ({ kind, needs, offers }: Service): boolean =>
  kind === 'italian_course' || needs.includes('italian') || offers?.includes('italian_course') === true;

const level: Facet = {
  asks: query => query.level !== undefined,
  judge: ({ service }, { level: wanted }) => {
    const levels = service.course?.levels;
    return stated(
      levels !== undefined || !isCourse(service),
      wanted !== undefined && levels?.includes(wanted) === true,
    );
  },
  blank: ({ service }) =>
    service.course?.levels === undefined ? stated(!isCourse(service), false) : undefined,
  filters: () => LEVEL_FILTERS,
};

/** Who is also somebody else: what is for the second is for the first, too. */
const ALSO: Partial<Record<Audience, Audience>> = {
  young_adults: 'adults',
  seasonal_workers: 'adults',
  unaccompanied_minors: 'minors',
  refugees: 'permit_holders',
  stp_holders: 'without_permit',
  eni_holders: 'eu_citizens',
};

const audienceOf: Facet = {
  asks: query => query.for !== undefined,
  judge: ({ service: { audience } }, { for: who }) => {
    const also = who && ALSO[who];
    const may = audience?.some(one => one === 'everyone' || one === who || one === also) === true;
    return stated(audience !== undefined, may);
  },
  blank: ({ service: { audience } }) => (audience === undefined ? 'unknown' : undefined),
  filters: () => AUDIENCE_FILTERS,
};

/** The questions whose answer stands in one or two fields of a row. */
export const PLAIN_FACETS: readonly Facet[] = [
  open,
  speaks,
  free,
  noapp,
  children,
  stepfree,
  women,
  level,
  evening,
  audienceOf,
];
