// SPDX-License-Identifier: AGPL-3.0-or-later
import { daySpans } from '../hours/day.ts';
import { languagesOn } from '../hours/labels.ts';
import type { OpenState } from '../hours/open-state.ts';
import type { Rule } from '../hours/rule.ts';
import type { Service } from '../service.ts';
import { serviceState } from '../service-state.ts';
import { dayOf } from './trust.ts';

/** A service at the moment it is looked at: its state, and who can be talked to there that day. */
export type Seen = {
  service: Service;
  state: OpenState;
  spoken: Spoken;
  /** Every language its row names, on whatever day. */
  named: readonly string[];
};

/** Languages stated for that day. `more`: the source says there are others, or does not say at all. */
export type Spoken = { languages: ReadonlySet<string>; more: boolean };

const MANY = 'mul';

/** Hours the source doubts are shown, but nobody is sent by them. */
export const trustedHours = ({ hours, notes }: Service): readonly Rule[] =>
  notes?.includes('hours_uncertain') === true ? [] : (hours ?? []);

/** Cultural mediation a person may ask for; what is for operators alone is not offered to readers. */
export const mediatorOf = ({ mediator }: Service): Service['mediator'] =>
  mediator?.for !== undefined && !mediator.for.includes('public') ? undefined : mediator;

const mediatorToday = (service: Service, day: number, patronDay: string | undefined): readonly string[] => {
  const mediator = mediatorOf(service);
  if (mediator?.hours === undefined) return mediator?.languages ?? [];
  const { spans } = daySpans(mediator.hours, day, patronDay);
  return spans.flatMap(span => (span.unknown ? [] : (span.l ?? mediator.languages)));
};

/** True when some slots are said to be in a language. */
export const namesLanguages = (rules: readonly Rule[]): boolean => rules.some(({ l }) => l !== undefined);

const SILENT: Spoken = { languages: new Set(), more: true };

const spokenOn = (service: Service, day: number, patronDay: string | undefined): Spoken => {
  const hours = trustedHours(service);
  const slots = namesLanguages(hours);
  if (service.languages === undefined && !slots && mediatorOf(service) === undefined) return SILENT;
  const said = [
    ...(service.languages ?? []),
    ...(slots ? languagesOn(hours, day, patronDay) : []),
    ...mediatorToday(service, day, patronDay),
  ];
  return { languages: new Set(said.filter(code => code !== MANY)), more: said.includes(MANY) };
};

const NONE: readonly string[] = [];

const namedIn = ({ languages, mediator, hours }: Service): readonly string[] => {
  const slots = hours?.some(({ l }) => l !== undefined) === true ? hours.flatMap(({ l }) => l ?? []) : NONE;
  if (mediator === undefined && slots === NONE) return languages ?? NONE;
  return [...(languages ?? NONE), ...(mediator?.languages ?? NONE), ...slots];
};

const UNKNOWN: OpenState = { state: 'unknown' };

/** Most real rows have neither hours nor an end: nothing to reckon. */
const stateOf = (service: Service, at: Date, patronDay: string | undefined): OpenState => {
  const { hours, validFrom, validUntil } = service;
  const timeless = hours === undefined && validFrom === undefined && validUntil === undefined;
  return timeless ? UNKNOWN : serviceState(service, at, patronDay);
};

// A list is drawn anew at every tap and keystroke; the minute hardly ever changes.
let lately = { minute: Number.NaN, seen: new Map<Service, { patronDay: string | undefined; seen: Seen }>() };

/** Looks at a service at an instant; what was seen in the same minute is remembered. */
export const lookAt = (service: Service, at: Date, patronDay: string | undefined): Seen => {
  const minute = Math.floor(at.getTime() / 60_000);
  if (lately.minute !== minute) lately = { minute, seen: new Map() };
  const before = lately.seen.get(service);
  if (before !== undefined && before.patronDay === patronDay) return before.seen;
  const seen = {
    service,
    state: stateOf(service, at, patronDay),
    spoken: spokenOn(service, dayOf(at), patronDay),
    named: namedIn(service),
  };
  lately.seen.set(service, { patronDay, seen });
  return seen;
};

/** Open at this moment, be it for minutes only. */
export const isOpenNow = (state: OpenState): boolean =>
  state.state === 'open' || (state.state === 'soon' && state.change === 'closes');
