// SPDX-License-Identifier: AGPL-3.0-or-later
import { isProtected } from '../domain/protected.ts';
import type { Service } from '../domain/service.ts';
import type { Change, Tables } from './disk.ts';

/**
 * True for a service that must leave no trace on the phone: whoever takes it from the reader's hand must not
 * learn that protection was looked for.
 */
export const leavesNoTrace = (service: Service): boolean =>
  service.needs.includes('safety') || isProtected(service);

/** What earlier days left of services that must leave nothing: a desk may become one of them after it was saved. */
export const tracesIn = ({ saved, ticks }: Tables, services: ReadonlyMap<string, Service>): Change[] => {
  const hidden = (id: unknown): boolean => {
    const service = services.get(String(id));
    return service !== undefined && leavesNoTrace(service);
  };
  return [
    ...[...saved.values()]
      .filter(({ id }) => hidden(id))
      .map(({ id }) => ({ table: 'saved' as const, remove: id as string })),
    ...[...ticks.values()]
      .filter(({ service }) => hidden(service))
      .map(({ key }) => ({ table: 'ticks' as const, remove: key as string })),
  ];
};
