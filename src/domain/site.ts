// SPDX-License-Identifier: AGPL-3.0-or-later
import * as z from 'zod/mini';
import { NATIONAL } from './national.ts';
import { plainText, slug, webAddress } from './text.ts';

/** What the body that publishes decides, apart from the facts themselves. */
export const siteSchema = z.object({
  /** The region a first visit opens with. */
  home: slug,
  /** Filled only to stop every installed app. */
  stop: z.optional(z.object({ reason: plainText(240), url: z.optional(webAddress) })),
});
export type Site = z.infer<typeof siteSchema>;

/** A folder without its own settings. */
export const USUAL_SITE: Site = { home: NATIONAL };
