// SPDX-License-Identifier: AGPL-3.0-or-later
import { createContext } from 'preact';
import type { Publisher as Body } from '../../domain/publisher.ts';

/** What a copy says of who publishes it, and where the reports of its readers go. */
export type Publisher = Body & {
  /** An e-mail address, or the address reports are sent to by themselves. */
  reportsAt?: string | undefined;
  /** The other site that pictures of streets can come from, once a reader agrees. */
  picturesFrom?: string | undefined;
  version?: string | undefined;
};

/** Nobody publishes this copy officially yet. */
export const PublisherContext = createContext<Publisher>({});
