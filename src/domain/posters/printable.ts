// SPDX-License-Identifier: AGPL-3.0-or-later
import { isProtected } from '../protected.ts';
import type { Service } from '../service.ts';

const GONE: readonly Service['status'][] = ['closed', 'moved'];

/**
 * True for a service that may hang on a wall: it has a code, it is still there, and nobody in danger is helped at
 * its address. Whoever looks for protection is led by phone; paper tells everybody where a door is.
 */
export const isPrintable = (service: Service): boolean =>
  service.code !== undefined && !GONE.includes(service.status) && !isProtected(service);
