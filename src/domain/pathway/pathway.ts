// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Note } from './notes.ts';

export const MOST_STEPS = 12;
export const MOST_NOTES = 7;

/** One place to go to: the short code of a service, and what was said about it. */
export type Step = { code: string; notes: readonly Note[] };

/** An ordered hand-over of services. It knows nothing of the person it was made for. */
export type Pathway = {
  /** The language the person reads. */
  lang: string;
  /** The day it was made, as `2026-11-21`. */
  madeOn: string;
  /** The region its services are of, for a phone that has none of them yet. */
  region?: string;
  /** Made with the made-up municipality, for practice. */
  training?: boolean;
  steps: readonly Step[];
};
