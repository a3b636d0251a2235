// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Service } from '../../domain/service.ts';
import { word } from '../../i18n/i18n.ts';
import { maybeText } from '../programmes/maybe-text.ts';
import { purposeOf as kindOfHelp } from '../service-title.ts';

/** What a number is for, in the reader's language. */
export const purposeOf = (service: Service, lang: string): string =>
  maybeText('sos', `for.${service.id}`) ?? (lang === 'it' ? service.name : kindOfHelp(service));

/** True when its source says that it answers at any hour of any day. */
export const answersAlways = ({ hours, phoneHours, notes }: Service): boolean => {
  const [rule, ...others] = phoneHours ?? hours ?? [];
  const always = rule !== undefined && others.length === 0 && Object.keys(rule).length === 0;
  return always && notes?.includes('hours_uncertain') !== true;
};

/** What its row says besides: never more than the source does. */
export const factsOf = (service: Service): string[] => {
  const { cost, notes = [] } = service;
  const free = notes.includes('free_call');
  return [
    ...(cost !== undefined && !free ? [word(`cost.${cost}`)] : []),
    ...notes.filter(note => note !== 'languages_many').map(note => word(`note.${note}`)),
  ];
};
