// SPDX-License-Identifier: AGPL-3.0-or-later
import { pathOf } from '../permalink.ts';

/** Longer, and the code on the wall grows denser than an old phone reads from two steps away. */
export const LONGEST_ADDRESS = 42;

/** What a poster's code opens: a printed code's own address, or the first page of the site (`site` ends with a slash). */
export const posterAddress = (site: string, code?: string): string =>
  code === undefined ? site : `${site}${pathOf({ page: 'code', code })}`;

/** The site as one types it: without protocol and last slash. */
export const bareHost = (site: string): string => site.replace(/^https?:\/\//, '').replace(/\/$/, '');

export const isTooLong = (address: string): boolean => address.length > LONGEST_ADDRESS;
