// SPDX-License-Identifier: AGPL-3.0-or-later
import { compileHours } from '../../../src/domain/hours/parse-osm.ts';
import type { Rule } from '../../../src/domain/hours/rule.ts';
import type { Service } from '../../../src/domain/service.ts';

type Mediator = NonNullable<Service['mediator']>;

/** A service as an officer would type it: hours still in words, stops with their key. */
export type Draft = Omit<Service, 'hours' | 'phoneHours' | 'stops' | 'mediator' | 'provenance'> & {
  hours?: string;
  holidays?: 'open';
  closures?: { from: string; to: string }[];
  phoneHours?: string;
  stops?: { key: string; istat: string; address?: string }[];
  mediator?: Omit<Mediator, 'hours'> & { hours?: string };
  provenance: Service['provenance'];
};

const compiled = new Map<string, Rule[]>();

const rulesOf = (text: string, { holidays, closures, stops }: Partial<Draft>): Rule[] => {
  const stopIndex = Object.fromEntries((stops ?? []).map(({ key }, index) => [key, index]));
  const key = JSON.stringify([text, holidays, closures, stopIndex]);
  const known = compiled.get(key);
  if (known !== undefined) return known;
  const result = compileHours(text, { holidays: holidays ?? 'closed', closures: closures ?? [], stopIndex });
  if ('fault' in result) throw new Error(`The generator wrote hours nobody can read: ${text}`);
  compiled.set(key, result.rules);
  return result.rules;
};

/** The service the pipeline would make of a draft. */
export const serviceOf = (draft: Draft): Service => {
  const { hours, holidays: _, closures, phoneHours, stops, mediator, ...rest } = draft;
  return {
    ...rest,
    ...(stops && { stops: stops.map(({ key: _key, ...stop }) => stop) }),
    ...(hours !== undefined && { hours: rulesOf(hours, draft) }),
    ...(phoneHours !== undefined && { phoneHours: rulesOf(phoneHours, { closures }) }),
    ...(mediator && { mediator: mediatorOf(mediator, closures) }),
  };
};

const mediatorOf = (
  { hours, ...rest }: NonNullable<Draft['mediator']>,
  closures: Draft['closures'],
): Mediator => ({
  ...rest,
  ...(hours !== undefined && { hours: rulesOf(hours, { closures }) }),
});
